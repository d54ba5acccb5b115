import Dossier
import Workflow

/// The page of forecasts, and that of what they would have been worth.
enum ForecastShow {
    /// How many dossiers stand on the page.
    static let most = 10

    static func show(_ visit: Visit) async throws -> Answer {
        let report = try await visit.office.lookBack(on: .forecast(within: visit.within), at: visit.now) { snapshot in
            try snapshot.forecastReport(at: visit.now, within: visit.within)
        }
        // Counting the last whole year anew takes long; who has looked at its table today has had it counted.
        let worth = visit.office.toldToday(
            .calibration(year: visit.now.day.year - 1, within: visit.within), at: visit.now, as: CalibrationReport.self)
        let page = try await visit.office.read { snapshot in
            var maker = ForecastMaker(visit: visit, titles: WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now))
            return try maker.page(
                report, worth: worth?.verdict(in: visit.language), office: snapshot.office(on: visit.now.day), units: snapshot.unitNames())
        }
        return .page(page)
    }

    static func calibration(_ visit: Visit) async throws -> Answer {
        let years = try await visit.office.read { try $0.yearsOnRecord(until: visit.now.day.year) }
        let year = visit.query.text("year").flatMap { Int($0) }.map { min(max($0, years.lowerBound), years.upperBound) }
        let shown = year ?? years.upperBound
        let report = try await visit.office.lookBack(on: .calibration(year: shown, within: visit.within), at: visit.now) { snapshot in
            try snapshot.calibrationReport(year: shown, asOf: visit.now, within: visit.within)
        }
        return .page(CalibrationPage(report, visit: visit, years: years))
    }
}

/// Makes the page of forecasts.
struct ForecastMaker {
    let visit: Visit
    var titles: WorkTitles

    /// What is overdue is late already and stands in lists of its own; here stands what may yet be helped.
    mutating func page(_ report: ForecastReport, worth: String?, office: Office, units: [UnitCode: String]) throws -> ForecastPage {
        let shown = report.forecasts.filter { !$0.isOverdue }.prefix(ForecastShow.most)
        let overdue = report.forecasts.count { $0.isOverdue }
        return ForecastPage(
            title: visit.say(vi: "Dự báo", en: "Forecast"), asOf: report.moment.displayWithWeekday(in: visit.language),
            rows: try shown.map { forecast in
                let rules = try titles.rules(of: forecast.procedure)
                return ForecastPage.Row(
                    number: forecast.number.text, url: Links.dossier(forecast.number), chance: tone(forecast),
                    unit: units[forecast.unit] ?? forecast.unit.text, procedure: rules.procedure.title.value[visit.language],
                    state: rules.process.title(of: forecast.state, in: visit.language), due: forecast.dueAt.display,
                    desk: forecast.slowest.map { office.title(of: $0.desk, in: visit.language) } ?? "–")
            }, hasRows: !shown.isEmpty,
            counted: visit.say(
                vi: "\(report.running.grouped) hồ sơ đang tính hạn; \(overdue.grouped) đã quá hạn, không kể ở đây; "
                    + "\(report.withoutFigure.grouped) chưa đủ hồ sơ cũ để tính; \(report.untilDay.grouped) có hạn là ngày ghi trong hồ sơ, không dự báo.",
                en: "\(report.running.grouped) dossiers' clocks run; \(overdue.grouped) are overdue already and not told here; for "
                    + "\(report.withoutFigure.grouped) there is not enough past for a figure; \(report.untilDay.grouped) are due on a day that they name and not forecast."
            ),
            explanation: report.explanation(in: visit.language), worth: worth, calibrationURL: Links.calibration(),
            backURL: Links.supervision)
    }

    /// A likely delay is pointed out as work that is due soon is.
    private func tone(_ forecast: Forecast) -> ToneView {
        let words = forecast.chanceWords(in: visit.language)
        guard let chance = forecast.chance else { return ToneView(tone: "quiet", sign: "○", words: words) }
        return chance >= 500 ? ToneView(tone: "soon", sign: "◐", words: words) : ToneView(tone: "good", sign: "●", words: words)
    }
}
