import Dossier
import Workflow

/// A person's own work, and the list of all dossiers.
enum WorkShow {
    /// How many rows a page has.
    static let rowsPerPage = 50

    static func today(_ visit: Visit) async throws -> Answer {
        try await show(WorkFilter(visit.query, isMine: true), visit)
    }

    static func all(_ visit: Visit) async throws -> Answer {
        try await show(WorkFilter(visit.query), visit)
    }

    static func todayTable(_ visit: Visit) async throws -> Answer {
        try await table(WorkFilter(visit.query, isMine: true), visit, name: "viec-cua-toi.csv")
    }

    static func allTable(_ visit: Visit) async throws -> Answer {
        try await table(WorkFilter(visit.query), visit, name: "ho-so.csv")
    }

    private static func show(_ filter: WorkFilter, _ visit: Visit) async throws -> Answer {
        let actor = try visit.actor
        let page = try await visit.office.read { snapshot in
            let question = filter.question(for: actor, limit: rowsPerPage)
            let list = try snapshot.worklist(question, at: visit.now, within: actor.unit)
            let counts = try snapshot.worklistCounts(question, at: visit.now, within: actor.unit)
            return try WorkPageMaker(visit: visit, filter: filter, actor: actor, snapshot: snapshot).page(list, counts)
        }
        return .page(page)
    }

    /// The whole list as a table; the pages of the screen are only for the eye.
    private static func table(_ filter: WorkFilter, _ visit: Visit, name: String) async throws -> Answer {
        let actor = try visit.actor
        let table = try await visit.office.read { snapshot in
            var question = filter.with(.after, nil).question(for: actor, limit: 1000)
            var rows: [WorklistRow] = []
            repeat {
                let page = try snapshot.worklist(question, at: visit.now, within: actor.unit)
                rows += page.rows
                question.after = page.next
            } while question.after != nil
            return try WorkTable(visit: visit, snapshot: snapshot).table(rows)
        }
        return .csv(table, name: name)
    }
}

/// What is offered while somebody types.
enum WorkSuggest {
    static func show(_ visit: Visit) async throws -> Answer {
        let text = visit.query.text("q") ?? ""
        let part = try await visit.office.read { snapshot in
            var titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
            let lines = try snapshot.suggest(text, within: visit.within).enumerated().map { place, suggestion in
                SuggestPart.Line(
                    id: "suggestion-\(place)", number: suggestion.number.text, url: Links.dossier(suggestion.number),
                    who: suggestion.nominee ?? suggestion.unitName,
                    state: try titles.state(suggestion.state, under: suggestion.procedure))
            }
            var filter = WorkFilter()
            filter[.text] = text
            filter[.band] = WorkFilter.allBands
            return SuggestPart(lines: lines, hasLines: !lines.isEmpty, allURL: Links.work(filter))
        }
        return .part(part)
    }
}
