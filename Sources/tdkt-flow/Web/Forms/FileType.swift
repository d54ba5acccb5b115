import Foundation
import Workflow

/// The kinds of file that the office takes, told by what is in a file and never by its name alone.
///
/// Nothing that a browser or a computer would carry out is among them: no HTML, no SVG, no program, no document with macros.
enum FileType: String, CaseIterable, Sendable {
    case pdf, png, jpeg, docx, xlsx, odt, doc, xls, text

    /// The largest file, in bytes.
    static let most = 20 << 20

    /// The type of a content; `nil` when it is none that is taken.
    init?(of content: Data) {
        if content.starts(with: Data("%PDF-".utf8)) {
            self = .pdf
        } else if content.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if content.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if content.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            guard let type = ZipNames(content).flatMap(Self.officeType) else { return nil }
            self = type
        } else if content.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            guard let type = Self.oldOfficeType(of: content) else { return nil }
            self = type
        } else if Self.isPlainText(content) {
            self = .text
        } else {
            return nil
        }
    }

    /// The endings that names of such files have.
    var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg"]
        case .text: ["txt", "csv"]
        default: [rawValue]
        }
    }

    /// What a browser is told when the file is sent back to it.
    var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .doc: "application/msword"
        case .xls: "application/vnd.ms-excel"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// Whether a browser can show it by itself.
    var isShownByBrowsers: Bool {
        switch self {
        case .pdf, .png, .jpeg, .text: true
        case .docx, .xlsx, .odt, .doc, .xls: false
        }
    }

    /// What people call it.
    func words(in language: Language) -> String {
        switch self {
        case .pdf: "PDF"
        case .png: language.say(vi: "ảnh PNG", en: "PNG image")
        case .jpeg: language.say(vi: "ảnh JPEG", en: "JPEG image")
        case .docx, .doc: "Word (\(rawValue.uppercased()))"
        case .xlsx, .xls: "Excel (\(rawValue.uppercased()))"
        case .odt: "OpenDocument (ODT)"
        case .text: language.say(vi: "văn bản thuần", en: "plain text")
        }
    }

    /// The value of `accept` of a file field.
    static let accepted = allCases.flatMap(\.endings).map { ".\($0)" }.joined(separator: ",")

    /// What is taken, in one line.
    static func taken(in language: Language) -> String {
        language.say(
            vi: "PDF, ảnh PNG hoặc JPEG, Word, Excel, ODT, văn bản thuần; mỗi tệp nhiều nhất \(most >> 20) MB.",
            en: "PDF, PNG or JPEG images, Word, Excel, ODT, plain text; at most \(most >> 20) MB each.")
    }
}

extension FileType {
    /// The type of an archive by the names in it; documents with macros are none.
    private static func officeType(_ zip: ZipNames) -> FileType? {
        if zip.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") || $0.hasPrefix("Basic/") }) { return nil }
        if zip.firstName == "mimetype", zip.firstContent == Data(FileType.odt.mediaType.utf8) { return .odt }
        guard zip.names.contains("[Content_Types].xml") else { return nil }
        if zip.names.contains("word/document.xml") { return .docx }
        return zip.names.contains("xl/workbook.xml") ? .xlsx : nil
    }

    /// The type of an OLE file by the stream that it must have; names of streams are UTF-16, little end first.
    private static func oldOfficeType(of content: Data) -> FileType? {
        func has(_ stream: String) -> Bool { content.range(of: stream.data(using: .utf16LittleEndian) ?? Data()) != nil }
        if has("_VBA_PROJECT") { return nil }
        if has("WordDocument") { return .doc }
        return has("Workbook") ? .xls : nil
    }

    /// Text in UTF-8 that no program and no browser would take for something else.
    private static func isPlainText(_ content: Data) -> Bool {
        guard !content.isEmpty, let text = String(data: content, encoding: .utf8) else { return false }
        if text.utf8.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) || $0 == 0x7F }) { return false }
        let start = text.prefix(4096).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
        return !start.hasPrefix("<") && !start.hasPrefix("#!")
            && !["<!doctype", "<html", "<script", "<svg"].contains(where: start.contains)
    }
}
