import Dossier
import Workflow

/// Draws how long dossiers stay in each step: a bar to the middle stay, a stroke at the one that nine in ten do not exceed.
struct StatesChartMaker {
    let visit: Visit

    private static let (rowHeight, barX, barWidth) = (26, 150, 300)

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
            return StatesChart.Bar(
                label: process.state(time.state)?.title[visit.language] ?? time.state.text, process: process.title[visit.language],
                headingY: isFirst ? "\(place * Self.rowHeight - 8)" : nil, y: "\(place * Self.rowHeight + 7)",
                textY: "\(place * Self.rowHeight + 20)", medianWidth: "\(max(1, median))",
                decileX: "\(Self.barX + max(1, decile))", isPaused: time.isPaused, stays: time.stays.grouped,
                median: visit.language.tenths(time.medianTenths), decile: visit.language.tenths(time.ninthDecileTenths),
                unit: time.isPaused ? visit.say(vi: "ngày lịch", en: "calendar days") : visit.say(vi: "ngày làm việc", en: "working days"),
                valueX: "\(Self.barX + max(median, decile) + 8)",
                staysURL: Links.work(WorkFilter().with(.state, time.state.text)))
        }
        return StatesChart(
            width: "\(Self.barX + Self.barWidth + 90)", height: "\(max(1, row + 1) * Self.rowHeight + 4)", bars: bars,
            hasBars: !bars.isEmpty,
            summary: visit.say(
                vi: "Cột đậm: một nửa số hồ sơ qua bước trong chừng ấy ngày. Vạch: chín phần mười qua trong chừng ấy ngày.",
                en: "Bar: half of the dossiers passed the step within so many days. Stroke: nine in ten did."),
            period: "\(first.display) – \(visit.now.day.display)", csvURL: Links.supervisionTable(.steps))
    }
}
