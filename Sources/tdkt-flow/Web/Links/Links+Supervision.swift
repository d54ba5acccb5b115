import Dossier
import Workflow

extension Links {
    /// The supervisor's page, with overdue work by something.
    static func supervision(by grouping: OverdueGrouping) -> String {
        url(supervision, [("by", grouping.rawValue)]) + "#overdue"
    }

    /// A table of the supervisor's page as a file for a spreadsheet.
    static func supervisionTable(_ table: SupervisionTables.Name, by grouping: OverdueGrouping? = nil) -> String {
        url("/supervision/\(table.rawValue).csv", [("by", grouping?.rawValue)])
    }

    /// The running dossiers that will likeliest be late.
    static let forecast = "/supervision/forecast"

    /// What forecasts were worth in a year; `nil` is the present one.
    static func calibration(of year: Int? = nil) -> String {
        url("/supervision/calibration", [("year", year.map { "\($0)" })])
    }

    /// What was entered late, page by page.
    static func enteredLate(after cursor: String? = nil) -> String {
        url("/supervision/late", [("after", cursor)])
    }
}
