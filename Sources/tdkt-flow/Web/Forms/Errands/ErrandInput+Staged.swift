import Dossier
import Workflow

extension ErrandInput {
    /// Reads a form that was sent and takes a file, which is kept for its sender as long as the form is not done.
    static func staging(_ visit: Visit) async throws -> ErrandInput {
        let user = try visit.actor.name
        let folder = visit.office.store.attachments.staged
        let known = visit.form.text(Name.staged)
        let isDropped = known.map { visit.form.all(StagedView.drop).contains($0) } ?? false
        let upload = visit.files.first { $0.field == Name.file }
        let (values, now) = (visit.form, visit.now)
        return try await visit.office.aside {
            var input = ErrandInput(values: values)
            if let known, !isDropped {
                input.staged = folder.file(known, of: user)
                input.isFileLost = input.staged == nil
            }
            if let upload {
                let name = upload.shownName
                if let fault = FileFault(upload) {
                    input.refused = (name, fault)
                } else {
                    // It takes the place of the one that came before.
                    let file = try folder.stage(upload.content, named: name, by: user, at: now)
                    if let before = input.staged { folder.remove(before.id, of: user) }
                    input.staged = file
                    input.isFileLost = false
                }
            }
            if let known, isDropped { folder.remove(known, of: user) }
            return input
        }
    }
}
