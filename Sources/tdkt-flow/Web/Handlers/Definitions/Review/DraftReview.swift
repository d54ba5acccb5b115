import Dossier
import Workflow

/// What an owner looks at before a draft is published.
enum DraftReview {
    static func show(_ visit: Visit) async throws -> Answer {
        let place = try DraftPlace(visit)
        let page = try await visit.office.read { snapshot in
            try ReviewedDraft(place, from: visit.dayLookedAt, in: snapshot).map { review in
                try ReviewMaker(visit: visit, snapshot: snapshot, review: review).page(TypedPublication(of: review))
            }
        }
        if let page { return .page(page) }
        guard let gone = try await DraftPublish.published(visit, place, from: visit.dayLookedAt) else { throw WebFault.notFound }
        return gone
    }

    /// The dossiers that would be orphaned or due at another moment, as a file.
    static func impact(_ visit: Visit) async throws -> Answer {
        let (review, table) = try await self.table(visit) { review, snapshot in
            if review.hasErrors { throw Refusal.unreadable(review.problems) }
            let impact = try snapshot.impact(of: review.reading, at: visit.now)
            let table = impact.table
            guard visit.within != nil else { return table }
            return Table(
                table.columns, rows: try table.rows.filter { try snapshot.isVisible(DossierNumber($0[0]), within: visit.within) })
        }
        return .csv(table, name: "impact-\(review.place.key)-\(review.day.iso).csv")
    }

    /// What differs from the version before, as a file.
    static func changes(_ visit: Visit) async throws -> Answer {
        let (review, table) = try await self.table(visit) { try $0.changes(in: $1).table(in: visit.language) }
        return .csv(table, name: "changes-\(review.place.key)-\(review.day.iso).csv")
    }

    private static func table(
        _ visit: Visit, _ make: @escaping @Sendable (ReviewedDraft, Snapshot) throws -> Table
    ) async throws -> (ReviewedDraft, Table) {
        let place = try DraftPlace(visit)
        return try await visit.office.read { snapshot in
            guard let review = try ReviewedDraft(place, from: visit.dayLookedAt, in: snapshot) else { throw WebFault.notFound }
            return (review, try make(review, snapshot))
        }
    }
}
