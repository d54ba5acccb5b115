import Dossier
import Workflow

/// Draws early, on time and late by month as bars of three parts, one month below the other so that a phone shows them as well.
struct MonthsChartMaker {
    let visit: Visit

    private static let (rowHeight, barHeight, barX, barWidth) = (23, 15, 48, 220)

    func chart(_ months: [MonthTimeliness]) -> MonthsChart {
        let most = max(1, months.map(\.resolved).max() ?? 1)
        let first = months.first?.firstDay ?? visit.now.day
        let last = months.last?.firstDay.lastDayOfMonth ?? visit.now.day
        let all = Counts(
            early: months.map(\.early).reduce(0, +), onTime: months.map(\.onTime).reduce(0, +),
            late: months.map(\.late).reduce(0, +))
        return MonthsChart(
            width: "340", height: "\(months.count * Self.rowHeight)", axisX: "\(Self.barX)",
            months: months.enumerated().map { drawn($0.element, at: $0.offset, most: most) },
            rows: months.map { row(Counts($0), label: label($0), from: $0.firstDay, to: $0.firstDay.lastDayOfMonth) },
            total: row(
                all, label: visit.say(vi: "\(months.count) tháng", en: "\(months.count) months"), from: first, to: last),
            summary: all.resolved == 0
                ? visit.say(
                    vi: "Chưa giải quyết hồ sơ nào trong 12 tháng qua. Khi có, mỗi tháng là một cột: trước hạn, đúng hạn và quá hạn.",
                    en: "Nothing was resolved in the last 12 months. When something is, each month is a bar: early, on time and late.")
                : visit.say(
                    vi: "12 tháng qua giải quyết \(all.resolved.grouped) hồ sơ, \((all.early + all.onTime).grouped) trước và đúng hạn.",
                    en:
                        "\(all.resolved.grouped) dossiers resolved in the last 12 months, \((all.early + all.onTime).grouped) early or on time."
                ),
            csvURL: Links.supervisionTable(.months))
    }

    /// What a month, or all months together, come to.
    fileprivate struct Counts {
        let early: Int
        let onTime: Int
        let late: Int

        var resolved: Int { early + onTime + late }

        var rateTenths: Int? {
            resolved == 0 ? nil : (2 * (early + onTime) * 1000 + resolved) / (2 * resolved)
        }
    }

    private func drawn(_ month: MonthTimeliness, at place: Int, most: Int) -> MonthsChart.Month {
        let y = place * Self.rowHeight + 4
        var x = Self.barX
        var segments: [MonthsChart.Segment] = []
        let parts = [
            ("good", nil, month.early, visit.say(vi: "trước hạn", en: "early")),
            ("soon", "dots", month.onTime, visit.say(vi: "đúng hạn", en: "on time")),
            ("over", "hatch", month.late, visit.say(vi: "quá hạn", en: "late")),
        ]
        for (kind, pattern, count, words) in parts where count > 0 {
            let width = max(3, count * Self.barWidth / most)
            segments.append(
                MonthsChart.Segment(
                    x: "\(x)", y: "\(y)", width: "\(width)", height: "\(Self.barHeight)", kind: kind, pattern: pattern,
                    tip: "\(label(month)): \(count.grouped) \(words)"))
            x += width
        }
        return MonthsChart.Month(
            label: label(month), textY: "\(y + 12)", rate: rate(month.onTimeTenths), rateX: "\(x + 6)", segments: segments)
    }

    private func row(_ counts: Counts, label: String, from: CivilDay, to: CivilDay) -> MonthsChart.Row {
        func link(_ resolution: WorklistQuery.Resolution?) -> String {
            Links.work(
                WorkFilter().with(.result, resolution?.rawValue).with(.resolvedFrom, from.iso).with(.resolvedTo, to.iso)
                    .with(.band, WorkFilter.allBands))
        }
        return MonthsChart.Row(
            label: label, early: counts.early.grouped, earlyURL: link(.early), onTime: counts.onTime.grouped, onTimeURL: link(.onTime),
            late: counts.late.grouped, lateURL: link(.late), resolved: counts.resolved.grouped, resolvedURL: link(nil),
            rate: rate(counts.rateTenths))
    }

    private func rate(_ tenths: Int?) -> String {
        tenths.map { visit.language.tenths($0) + " %" } ?? "–"
    }

    private func label(_ month: MonthTimeliness) -> String {
        let number = month.firstDay.month
        return "\(number < 10 ? "0" : "")\(number)/\(month.firstDay.year % 100)"
    }
}

extension MonthsChartMaker.Counts {
    fileprivate init(_ month: MonthTimeliness) {
        self.init(early: month.early, onTime: month.onTime, late: month.late)
    }
}
