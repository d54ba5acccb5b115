import ArgumentParser
import Dossier
import Workflow

/// `pause`: the clocks stop.
struct Pause: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Tạm dừng tính hạn · stop the clocks")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @Option(parsing: .unconditional, help: "Lý do · the reason") var reason: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.carryOut(on: number, at: moment.at, note: reason) { _ in .hold(reason: reason) }
    }
}
