import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `demo`: makes the demo office.
struct Demo: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Tạo văn phòng mẫu ở ./tdkt-demo.sqlite · make the demo office")

    @Option(help: "Số hồ sơ · how many dossiers") var dossiers = 480
    @Option(help: "Ngày của văn phòng mẫu · its day", transform: CivilDay.init(argument:)) var today: CivilDay?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !(1...1_000_000).contains(dossiers) { throw ValidationError("--dossiers: 1…1000000") }
    }

    func run(in office: WorkingOffice) throws {
        let path = options.record.database ?? "./tdkt-demo.sqlite"
        let definitions = try office.workflows.definitions(in: office)
        let rows = try office.workflows.calendar(in: office)
        let day = today ?? office.now.day
        let demo = DemoOffice(count: dossiers, today: day, province: try DemoProvince("\(office.workflows.path ?? "")/demo", in: office))
        let chosen = office.environment["TDKT_DEMO_PASSWORD"].flatMap { $0.isEmpty ? nil : $0 }
        let password = chosen ?? MadePassword().text
        let progress = Progress(office.words(vi: "Đang tạo văn phòng mẫu", en: "Making the demo office"))
        try DossierStore.replaceDemo(at: path) { store in
            try store.write(at: Moment(day: day, time: .midnight)) { transaction in
                try transaction.publish(definitions, calendar: rows)
                try demo.fill(transaction, progress: progress.callAsFunction)
                try transaction.setSharedPassword(password, of: transaction.snapshot.people().map(\.name))
            }
        }
        office.answer(
            json: ["database": .string(path), "dossiers": .int(dossiers), "today": .string(day.iso)],
            table: Table(
                ["database", "dossiers", "today"].map { Table.Column(key: $0, title: $0) }, rows: [[path, "\(dossiers)", day.iso]]),
            text: {
                office.words(
                    vi: "Đã tạo văn phòng mẫu \(path): \(dossiers.grouped) hồ sơ, ngày \(day.display).\n",
                    en: "Made the demo office \(path): \(dossiers.grouped) dossiers, as of \(day.display).\n")
                    + (chosen == nil ? accounts(password, in: office) : "")
            })
    }

    /// How to log in, where nobody chose the password.
    private func accounts(_ password: String, in office: WorkingOffice) -> String {
        office.words(
            vi: "Đăng nhập bằng tên của vai trò, mật khẩu: \(password)\n",
            en: "Log in under the name of a role, password: \(password)\n")
    }
}
