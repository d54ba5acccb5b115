internal import FoundationEssentials
internal import GRDB
public import Workflow

/// What came of a form that was sent: of two clicks on one form only the first takes in a dossier.
struct SentForm: Codable {
    let number: DossierNumber
    let sentAt: Moment
}

extension Snapshot {
    /// The dossier that a form was taken in as; `nil` when it was not, or when its transaction was not kept after all.
    ///
    /// - Parameter form: The random name that the form carries, as ``StagedFiles/newID()`` makes it.
    public func dossier(takenFrom form: String, by user: UserName) throws -> DossierNumber? {
        guard StagedFiles.isID(form), let sent = store.attachments.staged.sentForm(form, of: user) else { return nil }
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM history WHERE dossier = ? AND sequence = 1 AND actor = ? AND recorded_at = ?)")
        let isKept = try Bool.fetchOne(statement, arguments: [sent.number.text, user.text, sent.sentAt.iso]) ?? false
        return isKept ? sent.number : nil
    }
}

extension Transaction {
    /// Notes which dossier a form was taken in as; to be called last in the transaction that takes it in.
    public func note(_ number: DossierNumber, takenFrom form: String, by user: UserName) throws {
        guard StagedFiles.isID(form) else { return }
        try store.attachments.staged.keep(SentForm(number: number, sentAt: now), of: form, by: user)
    }
}

extension StagedFiles {
    func sentForm(_ form: String, of user: UserName) -> SentForm? {
        described("\(path)/\(Self.digest(of: user))/\(form).sent", as: SentForm.self)
    }

    func keep(_ sent: SentForm, of form: String, by user: UserName) throws {
        try DurableFile.write(try JSONEncoder().encode(sent), to: "\(try folder(of: user))/\(form).sent")
    }
}
