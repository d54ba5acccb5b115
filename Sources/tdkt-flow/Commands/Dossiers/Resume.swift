import ArgumentParser
import Dossier
import Workflow

/// `resume`: the clocks run again.
struct Resume: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Tính hạn tiếp · let the clocks run again")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.carryOut(on: number, at: moment.at) { _ in .resume }
    }
}
