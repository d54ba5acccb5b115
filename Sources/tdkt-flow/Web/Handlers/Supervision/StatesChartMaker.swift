import Dossier
import Workflow

/// Draws how long dossiers stay in each step: a bar to the middle stay, a stroke at the one that nine in ten do not exceed.
///
/// Narrow enough for a phone to show it without making it small.
struct StatesChartMaker {
    let visit: Visit

    private static let (rowHeight, barX, barWidth) = (26, 126, 122)
    /// How many signs of a step's name fit beside its bar; the table has it whole.
    private static let mostSigns = 16

    func chart(_ times: [StateTime], from first: CivilDay, _ titles: inout WorkTitles) throws -> StatesChart {
        let longest = max(10, times.map(\.ninthDecileTenths).max() ?? 10)
        var row = -1
        var shown: ProcessKey?
        let bars = try times.map { time in
            let isFirst = time.process != shown
            shown = time.process
            row += isFirst ? 2 : 1
            let place = row
            let process = try titles.process(time.process, visit.now.day)
            let (median, decile) = (time.medianTenths * Self.barWidth / longest, time.ninthDecileTenths * Self.barWidth / longest)
            let label = process.title(of: time.state, in: visit.language)
            return StatesChart.Bar(
                label: label, shortLabel: label.count > Self.mostSigns ? label.prefix(Self.mostSigns - 1) + "…" : label,
                process: process.title[visit.language],
                headingY: isFirst ? "\(place * Self.rowHeight - 2)" : nil, y: "\(place * Self.rowHeight + 7)",
                textY: "\(place * Self.rowHeight + 20)", medianWidth: "\(max(1, median))",
                medianX: "\(Self.barX)", lineY: "\(place * Self.rowHeight + 14)", lineWidth: "\(max(1, decile))",
                decileX: "\(Self.barX + max(1, decile))", isPaused: time.isPaused, stays: time.stays.grouped,
                median: visit.language.tenths(time.medianTenths), decile: visit.language.tenths(time.ninthDecileTenths),
                unit: time.isPaused ? visit.say(vi: "ngày lịch", en: "calendar days") : visit.say(vi: "ngày làm việc", en: "working days"),
                staysURL: Links.work(WorkFilter().with(.process, time.process.text).with(.state, time.state.text)))
        }
        return StatesChart(
            width: "340", height: "\(max(1, row + 1) * Self.rowHeight + 4)", bars: bars,
            hasBars: !bars.isEmpty,
            summary: visit.say(
                vi: "Cột: một nửa số lượt qua bước trong chừng ấy ngày (trung vị). Vạch: chín phần mười số lượt.",
                en: "Bar: half of the stays ended within so many days (median). Stroke: nine in ten did."),
            period: "\(first.display) – \(visit.now.day.display)", csvURL: Links.supervisionTable(.steps))
    }
}
