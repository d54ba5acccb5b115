import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

/// What the supervisor's pages show.
extension Browser.Page {
    /// The figures at the top: what they say and where they lead.
    var figures: [Lead] {
        text.matches(of: /<li><a href="([^"]*)"><span class="figure figure-[a-z]+">([^<]*)<\/span> <span>([^<]*)<\/span>/).map {
            Lead(url: Self.address($0.1), label: String($0.3), count: String($0.2))
        }
    }

    /// The numbers in the cells of tables, each with where it leads.
    var cellLeads: [Lead] {
        text.matches(of: /<td class="number"><a href="([^"]*)" aria-label="([^"]*)">([^<]*)<\/a><\/td>/).map {
            Lead(url: Self.address($0.1), label: String($0.2), count: String($0.3))
        }
    }

    /// The numbers in the cells of tables that lead nowhere.
    var bareNumbers: [String] { text.matches(of: /<td class="number">([^<]*)<\/td>/).map { String($0.1) } }

    /// The body of the table that stands under a heading or a name, cell by cell, as somebody reads it.
    func table(_ name: String) -> [[String]] {
        guard let start = text.range(of: name), let body = text[start.upperBound...].firstMatch(of: /<tbody>([\s\S]*?)<\/tbody>/) else {
            return []
        }
        return body.1.matches(of: /<tr[^>]*>([\s\S]*?)<\/tr>/).map { row in
            row.1.matches(of: /<(?:td|th)\b([^>]*)>([\s\S]*?)<\/(?:td|th)>/).filter { !$0.1.contains("aria-hidden") }.map { cell in
                String(cell.2).replacing(/<br>/, with: " | ").replacing(/<[^>]*>/, with: "").replacing(/\s+/, with: " ")
            }
        }
    }
}

extension WebOffice {
    /// The busy office with a supervisor of the district `d1` besides the one who sees all.
    static func supervised() throws -> WebOffice {
        let office = try busy()
        try office.store.write(at: office.clock.now) { try $0.addUser("d1-supervisor", roles: ["supervisor"], unit: "d1") }
        return office
    }
}

/// The dossiers of an office, each replayed from its history: the slow answer to what the page tells.
struct ReplayedOffice {
    struct Item {
        let standing: Standing
        let history: History

        var number: String { standing.number.text }
        var isOpen: Bool { standing.stateDefinition?.isFinal == false }
        var statutoryDue: Moment? { standing.clock == .running ? standing.dueAt : nil }
        var nextDue: Moment? { [statutoryDue, standing.stepDueAt].compactMap(\.self).min() }
        var pausedSince: Moment? { standing.isPaused ? standing.pauses.last?.from : nil }
    }

    let items: [Item]
    let calendar: BusinessCalendar
    let hours: OfficeHours
    let now: Moment

    /// - Parameter units: The units that are seen; `nil` is all.
    init(_ office: WebOffice, _ numbers: [String], within units: Set<UnitCode>?) throws {
        now = office.clock.now
        let now = now
        (items, calendar, hours) = try office.store.read { snapshot in
            let items = try numbers.map { number in
                let history = try snapshot.history(of: DossierNumber(number))
                return Item(standing: try history.replay(), history: history)
            }
            return (
                items.filter { units?.contains($0.standing.unit) ?? true }, try snapshot.calendar(), try snapshot.office(on: now.day).hours
            )
        }
    }

    /// The numbers of those that fulfil something.
    func numbers(_ isIncluded: (Item) -> Bool) -> Set<String> { Set(items.filter(isIncluded).map(\.number)) }

    func isStatutoryOverdue(_ item: Item) -> Bool { item.statutoryDue.map { $0 < now } ?? false }

    func isOverdue(_ item: Item) -> Bool {
        item.isOpen && !item.standing.isPaused && (item.nextDue.map { $0 < now } ?? false)
    }

    func isNear(_ item: Item) -> Bool {
        guard item.isOpen, !item.standing.isPaused, let due = item.nextDue, due >= now else { return false }
        return calendar.workedDays(after: now.day, through: due.day) <= 3
    }

    func waited(_ item: Item) -> Int? { item.pausedSince.map { calendar.workedDays(after: $0.day, through: now.day) } }

    func isLate(_ item: Item) -> Bool {
        item.history.entries.contains { $0.recordedAt.day > $0.occurredAt.day && $0.occurredAt.day >= now.day.advanced(by: -30) }
    }
}
