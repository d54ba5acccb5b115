import ArgumentParser
import Foundation

/// The program: one command for each thing people do with an office.
@main
struct TDKTFlow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tdkt-flow",
        abstract: "Hồ sơ thi đua, khen thưởng: quy trình, thời hạn, sổ gốc · award dossiers, their steps, deadlines and record",
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Văn phòng · the office:",
                subcommands: [
                    Init.self, Demo.self, Serve.self, UserCommand.self, UnitCommand.self, ImportCommand.self, ExportCommand.self,
                    Backup.self,
                    Restore.self,
                ]),
            CommandGroup(
                name: "Hồ sơ · dossiers:",
                subcommands: [
                    Submit.self, Show.self, Actions.self, Advance.self, Attach.self, Assign.self, Extend.self, Pause.self, Resume.self,
                    Undo.self,
                ]),
            CommandGroup(
                name: "Theo dõi · watching:", subcommands: [List.self, Overdue.self, DueSoon.self, Explain.self, Report.self, Audit.self]),
            CommandGroup(
                name: "Quy trình và lịch · definitions and calendar:",
                subcommands: [WorkflowCommand.self, ProcedureCommand.self, CalendarCommand.self]),
        ]
    )

    /// Runs the command line; a call whose grammar is wrong exits 64.
    static func main() async {
        // A full disk quota is an error to be told, not a signal to die of.
        signal(SIGXFSZ, SIG_IGN)
        let arguments = GlobalOptions.afterCommand(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try parseAsRoot(arguments)
            if var serving = command as? any AsyncParsableCommand {
                try await serving.run()
            } else {
                try command.run()
            }
        } catch {
            leave(with: error, arguments: arguments)
        }
    }

    /// Ends the program: with the reasons that were told already, with help, or with what is wrong with the call.
    private static func leave(with error: any Error, arguments: [String]) -> Never {
        guard exitCode(for: error) == .validationFailure, !(error is ExitCode) else { exit(withError: error) }
        let words = CallWords(arguments: arguments)
        FileHandle.standardError.write(Data("\(words.sentence(for: message(for: error)))\n".utf8))
        exit(withError: ExitCode.usage)
    }
}
