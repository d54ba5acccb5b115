import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `workflow`: the definitions of the office.
struct WorkflowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow", abstract: "Quy trình, thủ tục · the definitions",
        subcommands: [
            WorkflowCheck.self, WorkflowDraw.self, WorkflowDiff.self, WorkflowTry.self, WorkflowPublish.self, WorkflowImpact.self,
            WorkflowMigrate.self, WorkflowWhatIf.self,
        ])
}
