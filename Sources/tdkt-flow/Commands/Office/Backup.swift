import ArgumentParser
import Dossier
import Workflow

/// `backup`: a whole copy of the record, with its attachments.
struct Backup: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Sao lưu · copy the record and its files")

    @Argument(help: "Tệp sao lưu, chưa có · a file that does not exist yet") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.open().backUp(to: file)
        office.answer(
            json: ["file": .string(file)], table: Table([Table.Column(key: "file", title: "file")], rows: [[file]]),
            text: { office.words(vi: "Đã sao lưu vào \(file).\n", en: "Copied to \(file).\n") })
    }
}
