import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `init`: begins the record of an office.
struct Init: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Tạo cơ sở dữ liệu, công bố quy trình và lịch · begin a record")

    @Option(help: "Thư mục quy trình · the folder of definitions")
    var workflows: String?

    @Flag(help: "Thêm người dùng và đơn vị mẫu · add sample users and units")
    var sample = false

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let folder = workflows.map { WorkflowsFolder(path: $0) } ?? office.workflows
        let definitions = try folder.definitions(in: office)
        let rows = try folder.calendar(in: office)
        let published = try DossierStore.begin(at: office.database) { store in
            try store.write(at: office.now) { transaction in
                let published = try transaction.publish(definitions, calendar: rows)
                if sample { try transaction.addSample() }
                return published
            }
        }
        let years = published.years.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "–"
        office.answer(
            json: [
                "database": .string(office.database), "procedures": .int(published.procedures), "processes": .int(published.processes),
                "calendarRows": .int(published.calendarRows),
            ],
            table: Table(
                ["database", "procedures", "processes", "calendarRows"].map { Table.Column(key: $0, title: $0) },
                rows: [[office.database, "\(published.procedures)", "\(published.processes)", "\(published.calendarRows)"]]),
            text: {
                office.words(
                    vi: "Đã tạo \(office.database): \(published.procedures) thủ tục, \(published.processes) quy trình, lịch \(years).\n",
                    en:
                        "Created \(office.database): \(published.procedures) procedures, \(published.processes) processes, calendar \(years).\n"
                )
            })
    }
}
