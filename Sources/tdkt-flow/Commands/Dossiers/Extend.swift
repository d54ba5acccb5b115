import ArgumentParser
import Dossier
import Workflow

/// `extend`: the due day is moved, with an apology.
struct Extend: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Gia hạn, xin lỗi và hẹn lại ngày trả · extend the due day")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @Option(help: "Ngày trả mới · the new day", transform: CivilDay.init(argument:)) var to: CivilDay
    @Option(parsing: .unconditional, help: "Lý do · the reason") var reason: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.carryOut(on: number, at: moment.at, note: reason) { _ in .extend(to: to, reason: reason) }
    }
}
