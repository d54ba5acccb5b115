import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `workflow publish`: a version of a definition, from a day on; or several that belong together, as a pack.
struct WorkflowPublish: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Công bố một phiên bản từ một ngày · publish a version from a day on")

    @Argument(help: "Tệp định nghĩa; nhiều tệp hoặc thư mục thì công bố cùng nhau · a definition file; several or a folder go together")
    var files: [String]
    @Option(
        help: "Ngày bắt đầu; không ghi thì lấy ngày trong tệp · the first day; else the day in the file",
        transform: CivilDay.init(argument:))
    var from: CivilDay?
    @Option(help: "Căn cứ, khi tệp không ghi · the legal basis, where the file does not tell it") var basis: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let isAlone = files.count == 1 && !office.isFolder(files[0])
        let definitions = isAlone ? [try office.definitionFile(at: files[0])] : try office.definitionFiles(toPublish: files)
        let published = try office.open().write(at: office.now) { transaction in
            try transaction.publish(
                together: definitions, from: from, basis: basis, by: try office.actor(in: transaction.snapshot), at: moment.at ?? office.now
            )
        }
        for problem in published.flatMap(\.warnings) { office.remark(problem.paragraph(in: office.language)) }
        office.answer(
            json: isAlone ? json(published[0]) : .array(published.map(json)),
            table: Table(
                ["kind", "key", "effective", "digest", "unchanged"].map { Table.Column(key: $0, title: $0) },
                rows: published.map { [$0.kind.rawValue, $0.key, $0.effective.iso, $0.digest, "\($0.isUnchanged)"] }),
            text: { isAlone ? text(published[0], office) : text(published, office) })
    }

    private func json(_ published: PublishedVersion) -> JSON {
        [
            "kind": .string(published.kind.rawValue), "key": .string(published.key), "effective": .string(published.effective.iso),
            "digest": .string(published.digest), "unchanged": .bool(published.isUnchanged),
        ]
    }

    /// A line for each version, then what becomes of running dossiers.
    private func text(_ published: [PublishedVersion], _ office: WorkingOffice) -> String {
        let lines = published.map { version in
            let (key, day) = (version.key, version.effective.display)
            return version.isUnchanged
                ? office.words(vi: "\(key), \(day): đã công bố từ trước", en: "\(key), \(day): published before")
                : office.words(vi: "\(key), \(day): đã công bố", en: "\(key), \(day): published")
        }
        let kept = office.words(
            vi: "Hồ sơ đang xử lý giữ phiên bản cũ; muốn chuyển: workflow migrate KEY --to NGÀY",
            en: "Running dossiers keep their version; to move them: workflow migrate KEY --to DAY")
        // Only processes and procedures have dossiers to be moved.
        return (lines + (published.contains { $0.kind != .office } ? [kept] : [])).joined(separator: "\n") + "\n"
    }

    private func text(_ published: PublishedVersion, _ office: WorkingOffice) -> String {
        let words = published.words(in: office.language)
        if published.isUnchanged || published.kind == .office { return words + ".\n" }
        let command = "workflow migrate \(published.key) --to \(published.effective.iso)"
        return words + office.words(vi: "; muốn chuyển: \(command)\n", en: "; to move them: \(command)\n")
    }
}
