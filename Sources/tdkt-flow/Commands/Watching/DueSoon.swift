import ArgumentParser
import Dossier
import Workflow

/// `due-soon`: the clocks that run out within some working days, the nearest first.
struct DueSoon: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Hồ sơ sắp đến hạn · what is due soon")

    @Option(help: "Trong bao lâu, như \"3 working days\" · within how long", transform: Self.workingDays)
    var within: Int?
    @Option(help: "Nhiều nhất bao nhiêu dòng · how many lines at most") var limit: Int?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let at = moment.at ?? office.now
        let lines = try office.open().read { snapshot in
            try snapshot.dueSoon(within: within ?? snapshot.dueSoonWorkingDays(on: at.day), at: at, limit: limit)
        }
        DueList(lines: lines, office: office).answer(
            empty: office.words(vi: "Không có hồ sơ sắp đến hạn.\n", en: "Nothing is due soon.\n"))
    }

    private static func workingDays(_ text: String) throws -> Int {
        // Whatever is no limit at all is answered below, with the form that is.
        if case .workingDays(let halves)? = try? Limit(parsing: text), halves.isMultiple(of: 2) { return halves / 2 }
        throw ValidationError("--within “\(text)”: viết như \"3 working days\" · write as \"3 working days\"")
    }
}
