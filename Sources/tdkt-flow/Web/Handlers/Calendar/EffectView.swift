import Dossier
import Workflow

/// What rows would do, as the page shows it.
struct EffectView {
    /// How many dossiers the page shows; all are in the file.
    static let most = 200

    let visit: Visit
    let calendar: BusinessCalendar
    let rows: [CalendarRow]
    let effect: CalendarEffect
    /// The dossiers that the person sees.
    let visible: Set<DossierNumber>

    /// The view.
    ///
    /// - Parameter seen: What applying is compared with.
    func view(seen: String) -> CalendarChangePage.Preview {
        let (over, back) = (Set(effect.becomeOverdue), Set(effect.noLongerOverdue))
        func place(_ number: DossierNumber) -> Int { over.contains(number) ? 0 : back.contains(number) ? 1 : 2 }
        let moved = effect.moved.filter { visible.contains($0.number) }
        let sorted = (0...2).flatMap { wanted in moved.filter { place($0.number) == wanted } }
        let more = moved.count - min(moved.count, Self.most)
        return CalendarChangePage.Preview(
            changes: rows.map(change), summary: summary,
            shifts: sorted.prefix(Self.most).map { shift in
                CalendarChangePage.Shift(
                    number: shift.number.text, url: Links.dossier(shift.number), from: shift.from.display, to: shift.to.display,
                    state: state(of: shift, becomes: over.contains(shift.number), ends: back.contains(shift.number)))
            },
            hasShifts: !moved.isEmpty,
            more: more == 0
                ? nil : say(vi: "Còn \(more.grouped) hồ sơ nữa, có trong tệp CSV.", en: "\(more.grouped) more are in the CSV file."),
            seen: seen)
    }

    private func state(of shift: CalendarEffect.Shift, becomes isOver: Bool, ends isBack: Bool) -> ToneView {
        if isOver { return ToneView(tone: "over", sign: "▲", words: say(vi: "thành quá hạn", en: "becomes overdue")) }
        if isBack { return ToneView(tone: "good", sign: "●", words: say(vi: "không còn quá hạn", en: "no longer overdue")) }
        return shift.to < visit.now
            ? ToneView(tone: "over", sign: "▲", words: say(vi: "vẫn quá hạn", en: "still overdue"))
            : ToneView(tone: "quiet", sign: "○", words: say(vi: "vẫn trong hạn", en: "still within its limit"))
    }

    private var summary: [String] {
        let hidden = effect.moved.count - visible.count
        return [
            effect.moved.isEmpty
                ? say(vi: "Không hồ sơ nào đổi hạn.", en: "No due day moves.")
                : say(
                    vi: "\(effect.moved.count.grouped) hồ sơ đổi hạn: \(effect.becomeOverdue.count.grouped) thành quá hạn,"
                        + " \(effect.noLongerOverdue.count.grouped) không còn quá hạn.",
                    en: "Dossiers whose due day moves: \(effect.moved.count.grouped); that become overdue:"
                        + " \(effect.becomeOverdue.count.grouped); that no longer are: \(effect.noLongerOverdue.count.grouped)."),
            hidden == 0
                ? nil : say(vi: "\(hidden.grouped) hồ sơ thuộc đơn vị khác.", en: "Of other units: \(hidden.grouped)."),
        ].compactMap(\.self)
    }

    private func change(_ row: CalendarRow) -> CalendarChangePage.Change {
        let (before, after) = (calendar.nature(of: row.day), BusinessCalendar(version: 0, rows: calendar.rows + rows).nature(of: row.day))
        return CalendarChangePage.Change(
            day: row.day.displayWithWeekday(in: visit.language), kind: row.kind.tone(in: visit.language), name: row.name,
            source: row.source, before: words(before), after: words(after), remark: remark(row, before, after))
    }

    private func words(_ nature: DayNature) -> String {
        let words = nature.words(in: visit.language)
        switch nature {
        case .off(let row), .makeup(let row): return row.name.isEmpty ? words : "\(words): \(row.name)"
        case .worked, .weekend: return words
        }
    }

    private func remark(_ row: CalendarRow, _ before: DayNature, _ after: DayNature) -> String? {
        if before.isWorked == after.isWorked {
            return before.isWorked
                ? say(vi: "Ngày này vốn đã làm việc: dòng này không đổi hạn nào.", en: "This day is worked anyhow: the row moves nothing.")
                : say(vi: "Ngày này vốn đã nghỉ: dòng này không đổi hạn nào.", en: "This day is off anyhow: the row moves nothing.")
        }
        guard let known = calendar.row(for: row.day) else { return nil }
        return say(
            vi: "Thay dòng đang có: \(known.name) (\(known.source)).", en: "It replaces a row: \(known.name) (\(known.source)).")
    }

    private func say(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String { visit.say(vi: vi(), en: en()) }
}
