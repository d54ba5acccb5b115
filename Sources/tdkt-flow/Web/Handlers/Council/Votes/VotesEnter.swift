import Dossier
import Workflow

/// Entering the votes of a session.
enum VotesEnter {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(VotesSheet(visit, try await visit.sessionReading()).page)
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let (id, actor, seen) = (try visit.sessionID, try visit.actor, visit.seenRevision)
        let typed = TypedVotes(visit.form)
        do {
            let reading = try await visit.office.write { transaction in
                _ = try transaction.snapshot.knownSession(id, for: actor)
                var refusal: Refusal?
                do {
                    try transaction.recordCouncilVotes(typed.votes, counting: typed.dossiers, of: id, seen: seen, by: actor)
                } catch let found as Refusal {
                    refusal = found
                }
                // Thrown before anything is kept, so that all reasons are told at once.
                if refusal != nil || !typed.isReadable { throw SessionNotKept(refusal: refusal) }
                return try transaction.snapshot.sessionReading(id, for: actor)
            }
            return .seeOther(visit.address, notice: notice(of: reading, in: visit.language))
        } catch let fault as SessionNotKept {
            let sheet = VotesSheet(visit, try await visit.sessionReading(), typed: typed, refusal: fault.refusal)
            return .refused(sheet.page, status: fault.refusal?.sessionStatus ?? .unprocessableContent)
        }
    }

    private static func notice(of reading: SessionReading, in language: Language) -> String {
        let lines = reading.tally.dossiers.flatMap(\.lines)
        let entered = lines.count { $0.votesFor != nil }
        let passing = lines.count { $0.verdict == .passes }
        let failing = lines.count { $0.verdict == .fails }
        return language.say(
            vi:
                "Đã lưu phiếu của \(entered.grouped)/\(lines.count.grouped) đối tượng: đạt \(passing.grouped), không đạt \(failing.grouped).",
            en: "Votes saved for \(entered.grouped) of \(lines.count.grouped) nominees: \(passing.grouped) pass, \(failing.grouped) fail.")
    }
}
