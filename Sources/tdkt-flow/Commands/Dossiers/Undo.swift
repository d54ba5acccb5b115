import ArgumentParser
import Dossier
import Workflow

/// `undo`: the last thing done no longer counts; both stay in the history.
struct Undo: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Hoàn lại việc vừa làm · take back the last thing done")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @Option(parsing: .unconditional, help: "Lý do · the reason") var reason: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.carryOut(on: number, at: moment.at, note: reason) { _ in .undo(reason: reason) }
    }
}
