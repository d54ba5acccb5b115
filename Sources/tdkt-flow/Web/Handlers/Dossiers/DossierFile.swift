import Dossier
import Workflow

/// A file that came with a paper of a dossier: shown in the browser where that can do nothing with it, saved otherwise.
enum DossierFile {
    static func show(_ visit: Visit) async throws -> Answer {
        let (number, within, digest) = (try visit.number, visit.within, try visit.parameter("digest"))
        let dossier = try await visit.office.read { try VisibleDossier(number, in: $0, within: within) }
        guard let file = dossier.files.first(where: { $0.digest == digest }) else { throw WebFault.notFound }
        switch try await visit.office.aside({ [store = visit.office.store] in store.attachments.content(of: file) }) {
        case .whole(let content):
            let type = FileType(of: content)
            return .file(
                content, type: type?.mediaType ?? "application/octet-stream", name: file.name,
                isInline: (type?.isShownByBrowsers ?? false) && visit.query["save"] == nil)
        case .missing:
            return .page(LostFilePage(file, isAltered: false, of: dossier.number, in: visit.language), status: .unavailable)
        case .altered:
            return .page(LostFilePage(file, isAltered: true, of: dossier.number, in: visit.language), status: .unavailable)
        }
    }
}

extension VisibleDossier {
    /// Every file that its history names, also with papers that were taken back.
    var files: [Attachment.File] {
        history.entries.compactMap { if case .attached(let attachment) = $0.event { attachment.file } else { nil } }
    }
}
