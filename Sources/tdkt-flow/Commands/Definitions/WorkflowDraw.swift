import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `workflow draw`: the diagram of a process, or of the one a procedure runs on.
struct WorkflowDraw: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Vẽ quy trình (Mermaid) · draw a process")

    @Argument(help: "Quy trình hoặc thủ tục · a process or a procedure") var key: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let drawn = try found(in: office)
        let diagram = drawn.process.mermaid(in: office.language, limits: drawn.limits)
        office.answer(
            json: ["key": .string(drawn.process.key.text), "mermaid": .string(diagram)],
            table: Table(
                ["action", "from", "to", "roles"].map { Table.Column(key: $0, title: $0) },
                rows: drawn.process.actions.flatMap { action in
                    action.from.map { from in
                        let to = if case .state(let state) = action.target { state.text } else { "back" }
                        let roles = if case .roles(let roles) = action.permission { roles.map(\.text) } else { ["acting"] }
                        return [action.key.text, from.text, to, roles.joined(separator: " ")]
                    }
                }),
            text: { diagram })
    }

    private func found(in office: WorkingOffice) throws -> (process: Workflow.Process, limits: [StateKey: Limit]) {
        let day = (moment.at ?? office.now).day
        do {
            return try office.open().read { try $0.process(named: key, on: day) }
        } catch DatabaseFault.missing {
            return try process(in: try office.workflows.definitions(in: office))
        }
    }

    /// The process among the shipped definitions, when there is no record yet.
    private func process(in files: [DefinitionFile]) throws -> (process: Workflow.Process, limits: [StateKey: Limit]) {
        let definitions = files.compactMap { DefinitionReader().read($0).definition }
        let procedure = definitions.lazy.compactMap { if case .procedure(let found) = $0 { found } else { nil } }.first {
            $0.key.text == key
        }
        let wanted = procedure?.process.text ?? key
        for case .process(let process) in definitions where process.key.text == wanted {
            return (process, procedure?.steps ?? [:])
        }
        throw Refusal.unknown(.process, key, nearest: nearestName(to: key, among: definitions.filter { $0.kind != .office }.map(\.key)))
    }
}
