import Dossier
import Foundation
import Workflow

/// What was typed into the form to receive a dossier, and the files that came with it.
struct ReceiptForm: Sendable {
    /// Which button was pressed.
    enum Wish: String, Sendable {
        case preview, rows, receive, accept
    }

    /// A file that waits for the form to be done.
    struct StagedPaper: Sendable {
        let document: DocumentKey
        let file: StagedFiles.File
    }

    /// A file that is not taken.
    struct RefusedFile: Sendable {
        let document: DocumentKey
        let name: String
        let fault: FileFault
    }

    /// The rows of a new form.
    static let firstRows = 3
    /// The rows that are typed at most; longer lists are pasted.
    static let mostRows = 30

    /// The name that the form can be sent under once.
    let token: String
    var wish = Wish.preview
    var unit = ""
    var channel = Channel.direct.rawValue
    var at: String
    var rows = Array(repeating: NomineeCells(), count: firstRows)
    var pasted = ""
    var ticked: Set<DocumentKey> = []
    var staged: [StagedPaper] = []
    var refused: [RefusedFile] = []
    /// Ids of files that the form named and that are no longer there.
    var lost = 0
    /// What the process asks for on submission.
    var given: [FieldKey: String] = [:]
    /// What the action with which the clock starts asks for.
    var fields: [FieldKey: String] = [:]

    /// A form that nobody has typed into.
    init(at now: Moment) {
        token = StagedFiles.newID()
        at = now.iso
    }

    private init(token: String, at: String) {
        self.token = token
        self.at = at
    }

    /// The form with some more empty rows.
    var withMoreRows: ReceiptForm {
        var form = self
        form.rows += Array(repeating: NomineeCells(), count: max(0, min(5, Self.mostRows - rows.count)))
        return form
    }

    /// The moment that was typed; nothing typed is now, and `nil` is what cannot be read.
    static func moment(_ typed: String, now: Moment) -> Moment? {
        let text = typed.trimmingCharacters(in: .whitespaces)
        return text.isEmpty ? now : Moment(typed: text)
    }

    /// Reads a form that was sent, and keeps its files for as long as it is not done.
    static func sent(token: String, visit: Visit) async throws -> ReceiptForm {
        let typed = visit.form
        var form = ReceiptForm(token: token, at: typed["at"] ?? "")
        form.wish = typed["do"].flatMap(Wish.init(rawValue:)) ?? .preview
        form.unit = typed.text("unit") ?? ""
        form.channel = typed["channel"] ?? Channel.direct.rawValue
        form.rows = rows(in: typed)
        form.pasted = typed["pasted"] ?? ""
        form.ticked = Set(typed.all("paper").map { DocumentKey($0) })
        for pair in typed.below("given.") { form.given[FieldKey(pair.name)] = pair.value }
        for pair in typed.below("field.") { form.fields[FieldKey(pair.name)] = pair.value }
        let user = try visit.actor.name
        let folder = visit.office.store.attachments.staged
        let known = typed.below("staged.")
        let dropped = Set(typed.all("drop"))
        let (uploads, now) = (visit.files, visit.now)
        let files = try await visit.office.aside { [form] in
            var form = form
            for id in dropped { folder.remove(id, of: user) }
            for pair in known where !dropped.contains(pair.value) {
                if let file = folder.file(pair.value, of: user) {
                    form.staged.append(StagedPaper(document: DocumentKey(pair.name), file: file))
                } else {
                    form.lost += 1
                }
            }
            for upload in uploads where upload.field.hasPrefix("file.") {
                let document = DocumentKey(String(upload.field.dropFirst("file.".count)))
                let name = upload.shownName
                if let fault = FileFault(upload) {
                    form.refused.append(RefusedFile(document: document, name: name, fault: fault))
                } else {
                    let file = try folder.stage(upload.content, named: name, by: user, at: now)
                    form.staged.append(StagedPaper(document: document, file: file))
                }
            }
            return form
        }
        return files
    }

    /// The rows that were typed, in their order; at least as many as a new form has.
    private static func rows(in typed: FormValues) -> [NomineeCells] {
        var rows: [Int: NomineeCells] = [:]
        for pair in typed.below("nominee.") {
            let parts = pair.name.split(separator: ".")
            guard parts.count == 2, let place = Int(parts[0]), (0..<1000).contains(place) else { continue }
            switch parts[1] {
            case "name": rows[place, default: NomineeCells()].name = pair.value
            case "kind": rows[place, default: NomineeCells()].kind = pair.value
            case "position": rows[place, default: NomineeCells()].position = pair.value
            case "award": rows[place, default: NomineeCells()].award = pair.value
            default: continue
            }
        }
        let count = max(firstRows, (rows.keys.max() ?? -1) + 1)
        return (0..<count).map { rows[$0] ?? NomineeCells() }
    }
}
