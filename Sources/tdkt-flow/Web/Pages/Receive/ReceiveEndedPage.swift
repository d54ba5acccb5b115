import Dossier
import Workflow

/// In the place of the form: that a procedure takes no more dossiers, and where to go.
struct ReceiveEndedPage: Page {
    static let template = "receive/ended"

    let title: String
    /// Since when, and what stands in its place.
    let sentences: [String]
    /// The form of the procedure in its place.
    let successorURL: String?
    let successorTitle: String
    /// The form for what was handed in before the end.
    let lateURL: String
    let lastDay: String
    let chooseURL: String
    var section: Section? { .receive }

    /// - Parameter moment: When the dossier is handed in; `nil` comes of it while the procedure takes dossiers then.
    init?(_ procedure: Procedure, at moment: Moment, in snapshot: Snapshot, _ visit: Visit) throws {
        guard let ended = procedure.ended, procedure.effective <= moment.day else { return nil }
        let fault = VersionFault.ended(procedure.key, on: procedure.effective, successor: ended.successor)
        let next = try ended.successor.map { try snapshot.rules(for: $0, on: moment.day).rules.procedure }
        let last = Moment(minutes: Moment(day: procedure.effective, time: .midnight).minutes - 1)
        title = procedure.title.value[visit.language]
        sentences = fault.sentences(in: visit.language)
        successorURL = next.map { Links.receive($0.key) }
        successorTitle = next?.title.value[visit.language] ?? ""
        lateURL = Links.receive(procedure.key, at: last)
        lastDay = last.day.display
        chooseURL = Links.receive
    }
}
