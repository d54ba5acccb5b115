import ArgumentParser
import Dossier
import Workflow

/// `report`: the year in figures.
struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Báo cáo số liệu · the year in figures",
        subcommands: [ReportAwards.self, ReportTimeliness.self, ReportForecast.self, ReportCalibration.self])
}
