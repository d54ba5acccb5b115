import Dossier
import Workflow

/// Changing what a session is called, when and where it is held, who its members are and who is present.
enum SessionChange {
    static func send(_ visit: Visit) async throws -> Answer {
        let (id, actor, seen) = (try visit.sessionID, try visit.actor, visit.seenRevision)
        let typed = TypedSession(visit.form)
        let isHourMissing = typed.held != nil && typed.heldAt == nil
        do {
            try await visit.office.write { transaction in
                let snapshot = transaction.snapshot
                let session = try snapshot.knownSession(id, for: actor)
                let recorded = try snapshot.councilMembers(of: id)
                var refusal: Refusal?
                do {
                    try transaction.changeCouncilSession(
                        id, title: typed.title, heldAt: typed.heldAt ?? session.heldAt, place: typed.place,
                        members: typed.members ?? recorded, seen: seen, by: actor)
                } catch let found as Refusal {
                    refusal = found
                }
                // Thrown before anything is kept, so that all reasons are told at once.
                if refusal != nil || isHourMissing { throw SessionNotKept(refusal: refusal) }
            }
        } catch let fault as SessionNotKept {
            let reading = try await visit.sessionReading()
            var lines = fault.lines(isHourMissing: isHourMissing, members: "council", in: visit.language)
            if case .councilMeanwhile? = fault.refusal {
                lines += typed.differences(from: reading.session, reading.tally.members, in: visit.language).map {
                    .init(text: $0, href: nil)
                }
            }
            let page = SessionShow.page(visit, reading, errors: lines, typed: typed)
            return .refused(page, status: fault.refusal?.sessionStatus ?? .unprocessableContent)
        }
        return .seeOther(Links.councilSession(id), notice: visit.say(vi: "Đã lưu phiên họp.", en: "The session was saved."))
    }
}
