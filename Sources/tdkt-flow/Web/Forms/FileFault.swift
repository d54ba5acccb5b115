import Foundation
import Workflow

/// Why a file that came with a form is not taken.
enum FileFault: Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It is larger than a file may be.
    case tooLarge(bytes: Int)
    /// What is in it is none of the types that are taken.
    case unknownType
    /// What is in it is something else than its name says.
    case misnamed(ending: String, FileType)

    /// Weighs a file; `nil` when it is taken.
    init?(_ file: UploadedFile) {
        if file.content.isEmpty {
            self = .empty
        } else if file.content.count > FileType.most {
            self = .tooLarge(bytes: file.content.count)
        } else if let type = FileType(of: file.content) {
            let ending = URL(filePath: "/" + file.shownName).pathExtension.lowercased()
            if ending.isEmpty || type.endings.contains(ending) { return nil }
            self = .misnamed(ending: ending, type)
        } else {
            self = .unknownType
        }
    }

    /// What is so, then what to do.
    func words(of name: String, in language: Language) -> String {
        switch self {
        case .empty:
            language.say(
                vi: "Tệp \(name.quoted) trống. Kiểm tra tệp rồi chọn lại.",
                en: "The file \(name.quoted) is empty. Check it and choose it again.")
        case .tooLarge(let bytes):
            language.say(
                vi: "Tệp \(name.quoted) có \(bytes.asFileSize); mỗi tệp nhiều nhất \(FileType.most >> 20) MB. Nén hoặc tách tệp.",
                en: "The file \(name.quoted) has \(bytes.asFileSize); at most \(FileType.most >> 20) MB each are taken. Make it smaller.")
        case .unknownType:
            language.say(
                vi: "Nội dung của tệp \(name.quoted) không thuộc loại nhận được. Nhận: \(FileType.taken(in: language))",
                en: "What is in the file \(name.quoted) is no type that is taken. Taken are: \(FileType.taken(in: language))")
        case .misnamed(let ending, let type):
            language.say(
                vi: "Tệp \(name.quoted) có tên kiểu .\(ending) nhưng nội dung là \(type.words(in: language))."
                    + " Chọn đúng tệp, hoặc đặt lại đuôi tên là .\(type.endings[0]).",
                en: "The file \(name.quoted) is called .\(ending), but it holds: \(type.words(in: language))."
                    + " Choose the right file, or name it .\(type.endings[0]).")
        }
    }
}

extension UploadedFile {
    /// The name as it is kept and shown: on one line, without signs that cannot be seen, and not too long. It is never part of a path.
    var shownName: String {
        let seen = name.precomposedStringWithCanonicalMapping.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
            default: true
            }
        }
        let text = String(String.UnicodeScalarView(seen)).trimmingCharacters(in: .whitespaces)
        if text.allSatisfy({ $0 == "." }) { return "tep" }
        return text.count > 150 ? String(text.prefix(100)) + "…" + String(text.suffix(40)) : text
    }
}

extension Int {
    /// A number of bytes as people read it: “740 KB”, “2,4 MB”.
    var asFileSize: String {
        if self < 1 << 20 { return "\(Swift.max(1, (self + 1023) >> 10)) KB" }
        let tenths = (self * 10 + (1 << 19)) >> 20
        return tenths.isMultiple(of: 10) ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
    }
}
