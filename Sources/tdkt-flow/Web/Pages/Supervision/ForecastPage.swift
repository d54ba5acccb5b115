import Dossier
import Workflow

/// The running dossiers that will likeliest be late, and how that is computed.
struct ForecastPage: Page {
    static let template = "supervision/forecast"

    /// A dossier.
    struct Row: Sendable {
        let number: String
        let url: String
        let chance: ToneView
        let unit: String
        let procedure: String
        let state: String
        let due: String
        let desk: String
    }

    let title: String
    let asOf: String
    let rows: [Row]
    let hasRows: Bool
    let counted: String
    let explanation: String
    /// What the forecasts of the last whole year were worth; `nil` while nobody has had that counted today.
    let worth: String?
    let calibrationURL: String
    let backURL: String
    var section: Section? { .supervision }
}

/// How well forecasts would have told what came in a year.
struct CalibrationPage: Page {
    static let template = "supervision/calibration"

    /// Forecasts whose chances lie together.
    struct Band: Sendable {
        let range: String
        let forecasts: String
        let mean: String
        let late: String
    }

    let title: String
    let bands: [Band]
    let sentences: [String]
    /// The year before; `nil` when no dossier is that old.
    let earlierURL: String?
    let earlier: String
    /// The year after; `nil` when it has not come.
    let laterURL: String?
    let later: String
    let backURL: String
    var section: Section? { .supervision }

    init(_ report: CalibrationReport, visit: Visit, years: ClosedRange<Int>) {
        let language = visit.language
        title = visit.say(vi: "Dự báo đã đúng đến đâu, năm \(report.year)", en: "What forecasts were worth in \(report.year)")
        bands = report.calibration.bands.map { band in
            Band(
                range: "\(band.from)–\(band.to) %", forecasts: band.forecasts.grouped, mean: band.meanChance.map(language.percent) ?? "–",
                late: band.lateShare.map(language.percent) ?? "–")
        }
        sentences = report.sentences(in: language)
        earlier = "\(report.year - 1)"
        earlierURL = report.year <= years.lowerBound ? nil : Links.calibration(of: report.year - 1)
        later = "\(report.year + 1)"
        laterURL = report.year >= years.upperBound ? nil : Links.calibration(of: report.year + 1)
        backURL = Links.forecast
    }
}
