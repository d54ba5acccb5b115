import ArgumentParser
import Dossier
import Workflow

/// `import`: what the office kept elsewhere.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập từ tệp · take over from files",
        subcommands: [ImportRegister.self, ImportTasks.self, ImportUnits.self])
}
