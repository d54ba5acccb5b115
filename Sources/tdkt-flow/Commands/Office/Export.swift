import ArgumentParser
import Dossier
import Workflow

/// `export`: what others read.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất ra tệp · write for others", subcommands: [ExportRegister.self])
}
