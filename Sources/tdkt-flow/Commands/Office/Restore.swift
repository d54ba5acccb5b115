import ArgumentParser
import Dossier
import Workflow

/// `restore`: puts a backup in the place of the record.
struct Restore: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Khôi phục từ bản sao lưu · put a backup in place")

    @Argument(help: "Tệp sao lưu · the backup") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireRestorer()
        let kept = try DossierStore.restore(office.database, from: file)
        office.answer(
            json: ["database": .string(office.database), "kept": .text(kept)],
            table: Table(
                ["database", "kept"].map { Table.Column(key: $0, title: $0) }, rows: [[office.database, kept ?? ""]]),
            text: {
                office.words(vi: "Đã khôi phục \(office.database) từ \(file).\n", en: "Restored \(office.database) from \(file).\n")
                    + (kept.map { office.words(vi: "Dữ liệu trước đó giữ ở \($0).\n", en: "What was there before is kept in \($0).\n") }
                        ?? "")
            })
    }
}

extension WorkingOffice {
    /// Whoever replaces a record must be known to it, with a role for that; where there is none that can be read, nobody can be asked.
    fileprivate func requireRestorer() throws {
        let store: DossierStore
        do {
            store = try open()
        } catch is DatabaseFault {
            return
        }
        try store.read { snapshot in
            try snapshot.require(.restore, of: try actor(in: snapshot), on: now.day)
        }
        try store.close()
    }
}
