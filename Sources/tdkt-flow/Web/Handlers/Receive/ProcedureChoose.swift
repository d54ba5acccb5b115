import Dossier
import Workflow

/// Choosing the procedure of a new dossier.
enum ProcedureChoose {
    static func show(_ visit: Visit) async throws -> Answer {
        let rules = try await visit.office.read { try $0.proceduresInForce(on: visit.now.day) }
        return .page(ProcedureChoosePage(rules, query: visit.query, in: visit.language))
    }
}
