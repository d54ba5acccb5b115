import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `workflow publish`: a version of a definition, from a day on.
struct WorkflowPublish: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Công bố một phiên bản từ một ngày · publish a version from a day on")

    @Argument(help: "Tệp định nghĩa · a definition file") var file: String
    @Option(
        help: "Ngày bắt đầu; không ghi thì lấy ngày trong tệp · the first day; else the day in the file",
        transform: CivilDay.init(argument:))
    var from: CivilDay?
    @Option(help: "Căn cứ, khi tệp không ghi · the legal basis, where the file does not tell it") var basis: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let definition = try office.definitionFile(at: file)
        let published = try office.open().write(at: office.now) { transaction in
            try transaction.publish(
                definition, from: from, basis: basis, by: try office.actor(in: transaction.snapshot), at: moment.at ?? office.now)
        }
        for problem in published.warnings { office.remark(problem.paragraph(in: office.language)) }
        office.answer(
            json: [
                "kind": .string(published.kind.rawValue), "key": .string(published.key), "effective": .string(published.effective.iso),
                "digest": .string(published.digest), "unchanged": .bool(published.isUnchanged),
            ],
            table: Table(
                ["kind", "key", "effective", "digest", "unchanged"].map { Table.Column(key: $0, title: $0) },
                rows: [
                    [published.kind.rawValue, published.key, published.effective.iso, published.digest, "\(published.isUnchanged)"]
                ]),
            text: { text(published, office) })
    }

    private func text(_ published: PublishedVersion, _ office: WorkingOffice) -> String {
        let (key, day) = (published.key, published.effective.display)
        if published.isUnchanged {
            return office.words(
                vi: "Phiên bản \(day) của \(key) đã công bố từ trước, không khác gì.\n",
                en: "The version of \(day) of \(key) was published before, and is the same.\n")
        }
        return office.words(
            vi: "Đã công bố \(key), áp dụng từ \(day). Hồ sơ đang xử lý giữ phiên bản cũ; muốn chuyển: workflow migrate \(key) --to"
                + " \(published.effective.iso)\n",
            en: "Published \(key), in force from \(day). Running dossiers keep their version; to move them: workflow migrate \(key) --to"
                + " \(published.effective.iso)\n")
    }
}

extension WorkingOffice {
    /// A definition file that was named on the command line.
    func definitionFile(at path: String) throws -> DefinitionFile {
        guard let text = String(bytes: try content(of: path), encoding: .utf8) else {
            throw Refusal.content(file: path, [ContentFault(line: nil, .encoding)])
        }
        return DefinitionFile(path: path, text: text)
    }
}
