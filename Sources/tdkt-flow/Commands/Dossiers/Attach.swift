import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `attach`: a paper has come in, with its file or seen on paper.
struct Attach: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Nhận giấy tờ, kèm tệp nếu có · a paper has come in")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @Argument(help: "Giấy tờ · the paper") var document: String
    @Argument(help: "Tệp; bỏ trống nếu xem bản giấy · the file; none when seen on paper") var file: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        guard let path = file else {
            return try office.carryOut(on: number, at: moment.at) { _ in .attach(DocumentKey(document), nil) }
        }
        let content = try office.content(of: path)
        if content.isEmpty { throw Refusal.content(file: path, [ContentFault(line: nil, .empty)]) }
        let kept = AttachmentFolder.file(of: content, named: fileName(of: path))
        try office.carryOut(on: number, at: moment.at, alongside: { try $0.attachments.keep(content, as: kept) }) { _ in
            .attach(DocumentKey(document), kept)
        }
    }

    private func fileName(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.precomposedStringWithCanonicalMapping
    }
}
