import ArgumentParser
import Dossier
import Workflow

/// `overdue`: the clocks that are over, most overdue first.
struct Overdue: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Hồ sơ quá hạn, ở bộ phận nào · what is overdue, at whose desk")

    @Option(help: "Nhiều nhất bao nhiêu dòng · how many lines at most") var limit: Int?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let lines = try office.open().read { try $0.overdue(at: moment.at ?? office.now, limit: limit) }
        DueList(lines: lines, office: office).answer(
            empty: office.words(vi: "Không có hồ sơ quá hạn.\n", en: "Nothing is overdue.\n"))
    }
}
