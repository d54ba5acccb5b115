import Dossier
import Workflow

/// Draws early, on time and late by month as stacked columns.
struct MonthsChartMaker {
    let visit: Visit

    private static let (columnWidth, gap, barHeight, top) = (34, 16, 130, 24)

    func chart(_ months: [MonthTimeliness]) -> MonthsChart {
        let most = max(1, months.map(\.resolved).max() ?? 1)
        let base = Self.top + Self.barHeight
        let shown = months.enumerated().map { place, month in self.month(month, at: place, most: most, base: base) }
        let (resolved, inTime) = months.reduce((0, 0)) { ($0.0 + $1.resolved, $0.1 + $1.early + $1.onTime) }
        return MonthsChart(
            width: "\(months.count * (Self.columnWidth + Self.gap) + Self.gap)", height: "\(base + 24)", baseY: "\(base)",
            labelY: "\(base + 16)", months: shown,
            summary: resolved == 0
                ? visit.say(vi: "Chưa giải quyết hồ sơ nào trong 12 tháng qua.", en: "Nothing was resolved in the last 12 months.")
                : visit.say(
                    vi: "12 tháng qua giải quyết \(resolved.grouped) hồ sơ, \(inTime.grouped) trước và đúng hạn.",
                    en: "\(resolved.grouped) dossiers resolved in the last 12 months, \(inTime.grouped) early or on time."),
            csvURL: Links.supervisionTable(.months))
    }

    private func month(_ month: MonthTimeliness, at place: Int, most: Int, base: Int) -> MonthsChart.Month {
        let x = Self.gap + place * (Self.columnWidth + Self.gap)
        var y = base
        var segments: [MonthsChart.Segment] = []
        let parts = [
            ("good", month.early, visit.say(vi: "trước hạn", en: "early")),
            ("soon", month.onTime, visit.say(vi: "đúng hạn", en: "on time")),
            ("over", month.late, visit.say(vi: "quá hạn", en: "late")),
        ]
        for (kind, count, words) in parts where count > 0 {
            let height = max(2, count * Self.barHeight / most)
            y -= height
            segments.append(
                MonthsChart.Segment(
                    x: "\(x)", y: "\(y)", width: "\(Self.columnWidth)", height: "\(height)", kind: kind,
                    tip: "\(label(month)): \(count.grouped) \(words)"))
        }
        let rate = month.onTimeTenths.map { visit.language.tenths($0) + " %" }
        return MonthsChart.Month(
            label: label(month), labelX: "\(x + Self.columnWidth / 2)", rate: rate ?? "–", rateY: "\(y - 6)", segments: segments,
            early: month.early.grouped, earlyURL: link(month, .early), onTime: month.onTime.grouped, onTimeURL: link(month, .onTime),
            late: month.late.grouped, lateURL: link(month, .late), resolved: month.resolved.grouped)
    }

    private func label(_ month: MonthTimeliness) -> String {
        let number = month.firstDay.month
        return "\(number < 10 ? "0" : "")\(number)/\(month.firstDay.year % 100)"
    }

    private func link(_ month: MonthTimeliness, _ resolution: WorklistQuery.Resolution) -> String {
        let next = month.firstDay.advanced(by: 31)
        let last = CivilDay(year: next.year, month: next.month, day: 1)?.advanced(by: -1) ?? next
        let filter = WorkFilter().with(.result, resolution.rawValue).with(.resolvedFrom, month.firstDay.iso)
            .with(.resolvedTo, last.iso).with(.band, WorkFilter.allBands)
        return Links.work(filter)
    }
}
