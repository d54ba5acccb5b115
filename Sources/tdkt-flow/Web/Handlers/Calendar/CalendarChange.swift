import Dossier
import Workflow

/// Bringing rows into the calendar: what was typed is looked at first, and only what was looked at is applied.
enum CalendarChange {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(page(visit, TypedRows(visit.query), errors: nil))
    }

    /// What the rows would do to the dossiers whose clocks run; changes nothing.
    static func preview(_ visit: Visit) async throws -> Answer {
        let typed = TypedRows(visit.form)
        do {
            let rows = try typed.rows(in: visit.language)
            return .page(page(visit, typed, errors: nil, preview: try await seen(visit, rows)))
        } catch let faults as TypedRows.Faults {
            return .refused(page(visit, typed, errors: ErrorSummary(faults.lines), faults: faults.byField))
        }
    }

    /// Applies the rows, if they do what was looked at.
    static func apply(_ visit: Visit) async throws -> Answer {
        let typed = TypedRows(visit.form)
        let seenBefore = visit.form["seen"]
        let actor = try visit.actor
        do {
            let rows = try typed.rows(in: visit.language)
            let now = visit.now
            let effect = try await visit.office.write { transaction in
                let effect = try transaction.applyCalendar(rows, by: actor, at: now) { _, _ in }
                // Thrown here, nothing is written.
                guard fingerprint(of: rows, effect) == seenBefore else { throw OtherEffect() }
                return effect
            }
            let moved = effect.moved.count.grouped
            return .seeOther(
                Links.calendar(rows.first?.day.year ?? now.day.year),
                notice: visit.say(
                    vi: "Đã áp dụng \(rows.count) dòng lịch; \(moved) hồ sơ đổi hạn.",
                    en: "Rows brought into the calendar: \(rows.count). Dossiers whose due day moved: \(moved)."))
        } catch let faults as TypedRows.Faults {
            return .refused(page(visit, typed, errors: ErrorSummary(faults.lines), faults: faults.byField))
        } catch let refusal as Refusal {
            return .refused(page(visit, typed, errors: ErrorSummary(sentences: refusal.sentences(in: visit.language))))
        } catch is OtherEffect {
            let sentence = visit.say(
                vi: "Chưa áp dụng: điều sẽ xảy ra không còn như lúc xem trước. Xem lại bảng dưới, rồi áp dụng.",
                en: "Not applied: what would happen is not what you looked at any more. Look at the table below, then apply.")
            let preview = try await seen(visit, typed.rows(in: visit.language))
            return .refused(page(visit, typed, errors: ErrorSummary(sentences: [sentence]), preview: preview), status: .conflict)
        }
    }

    /// Every dossier that would move, as a file for a spreadsheet.
    static func moved(_ visit: Visit) async throws -> Answer {
        let typed = TypedRows(visit.form)
        do {
            let rows = try typed.rows(in: visit.language)
            let (effect, visible) = try await effect(visit, rows)
            let (over, back) = (Set(effect.becomeOverdue), Set(effect.noLongerOverdue))
            let table = Table(
                ["number", "from", "to", "state"].map { Table.Column(key: $0, title: $0) },
                rows: effect.moved.filter { visible.contains($0.number) }.map { shift in
                    let state = over.contains(shift.number) ? "overdue" : back.contains(shift.number) ? "no-longer-overdue" : ""
                    return [shift.number.text, shift.from.iso, shift.to.iso, state]
                })
            return .csv(table, name: "calendar-\(visit.now.day.iso).csv")
        } catch let faults as TypedRows.Faults {
            return .refused(page(visit, typed, errors: ErrorSummary(faults.lines), faults: faults.byField))
        }
    }

    /// The rows do something else than what was looked at.
    private struct OtherEffect: Error {}

    private static func effect(_ visit: Visit, _ rows: [CalendarRow]) async throws -> (CalendarEffect, Set<DossierNumber>) {
        let (now, within) = (visit.now, visit.within)
        return try await visit.office.read { snapshot in
            let effect = try snapshot.previewCalendar(rows, at: now) { _, _ in }
            return (effect, Set(try effect.moved.map(\.number).filter { try snapshot.isVisible($0, within: within) }))
        }
    }

    private static func seen(_ visit: Visit, _ rows: [CalendarRow]) async throws -> CalendarChangePage.Preview {
        let (effect, visible) = try await effect(visit, rows)
        let calendar = try await visit.office.read { try $0.calendar() }
        let view = EffectView(visit: visit, calendar: calendar, rows: rows, effect: effect, visible: visible)
        return view.view(seen: fingerprint(of: rows, effect))
    }

    /// What rows do, in few signs: other rows, another dossier or another day give other signs.
    private static func fingerprint(of rows: [CalendarRow], _ effect: CalendarEffect) -> String {
        var print = Fingerprint()
        for row in rows { print.cover(row.day.iso, row.kind.rawValue, row.name, row.source) }
        for shift in effect.moved { print.cover(shift.number.text, shift.from.iso, shift.to.iso) }
        return print.text
    }

    private static func page(
        _ visit: Visit, _ typed: TypedRows, errors: ErrorSummary?, faults: [String: String] = [:],
        preview: CalendarChangePage.Preview? = nil
    ) -> CalendarChangePage {
        CalendarChangePage(
            title: visit.say(vi: "Thêm ngày vào lịch", en: "Bring days into the calendar"), errors: errors,
            ways: TypedRows.Way.allCases.map { way in
                CalendarChangePage.Way(
                    name: way.name(in: visit.language), url: Links.calendarChange(way.rawValue), isShown: way == typed.way)
            },
            way: typed.way.rawValue, fields: typed.fields(in: visit.language, faults: faults), preview: preview,
            action: Links.calendarChange, applyURL: Links.calendarApply, movedURL: Links.calendarMoved,
            yearURL: Links.calendar(visit.now.day.year), formKey: visit.token.formKey)
    }
}
