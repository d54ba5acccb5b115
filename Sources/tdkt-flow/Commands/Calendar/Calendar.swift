import ArgumentParser
import Dossier
import Workflow

/// `calendar`: due moments by themselves, and rows that come into the calendar.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Lịch và cách tính hạn · the calendar and due moments",
        subcommands: [CalendarDue.self, CalendarPreview.self, CalendarApply.self])
}
