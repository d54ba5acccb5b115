import Dossier
import Workflow

/// The dossiers that can be put on the agenda.
enum AgendaAdd {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, CandidateList.Filter(visit.query)))
    }

    static func page(_ visit: Visit, _ filter: CandidateList.Filter, errors: ErrorSummary? = nil) async throws -> AgendaAddPage {
        let (id, actor, day) = (try visit.sessionID, try visit.actor, visit.now.day)
        let (reading, list) = try await visit.office.read { snapshot in
            let reading = try snapshot.sessionReading(id, for: actor)
            return (
                reading, try CandidateList(snapshot, within: reading.session.unit, for: id, seenBy: actor.unit, on: day)
            )
        }
        return AgendaAddPage(
            title: visit.say(vi: "Thêm hồ sơ vào chương trình", en: "Add dossiers to the agenda"),
            head: SessionHead(reading, current: nil, in: visit.language), errors: errors,
            candidates: list.view(filter, at: visit.now, in: visit.language), seen: reading.session.revision,
            action: Links.councilSession(id, "agenda"), sessionURL: Links.councilSession(id), formKey: visit.token.formKey)
    }
}
