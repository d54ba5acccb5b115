import Foundation
import Testing

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The type of a file` {
    /// An archive with nothing in its files, as the central directory lists them.
    static func zip(_ names: [String], first content: String = "") -> Data {
        func number(_ value: Int, _ length: Int) -> Data {
            Data((0..<length).map { place -> UInt8 in place < 8 ? UInt8(truncatingIfNeeded: value >> (8 * place)) : 0 })
        }
        var files = Data()
        var directory = Data()
        for (place, name) in names.enumerated() {
            let body = Data((place == 0 ? content : "").utf8)
            let lengths: [Data] = [number(0, 4), number(body.count, 4), number(body.count, 4), number(name.utf8.count, 2), number(0, 2)]
            let sizes = lengths.reduce(Data(), +)
            let header = number(20, 2) + number(0, 8)
            for part in [number(0x0201_4B50, 4), number(20, 2), header, sizes, number(0, 10), number(files.count, 4), Data(name.utf8)] {
                directory += part
            }
            for part in [number(0x0403_4B50, 4), header, sizes, Data(name.utf8), body] { files += part }
        }
        let count = number(names.count, 2)
        let end: [Data] = [
            number(0x0605_4B50, 4), number(0, 4), count, count, number(directory.count, 4), number(files.count, 4), number(0, 2),
        ]
        return end.reduce(files + directory, +)
    }

    static func ole(_ stream: String) -> Data {
        Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(count: 600) + (stream.data(using: .utf16LittleEndian) ?? Data())
    }

    @Test(arguments: [
        (Data("%PDF-1.7\n".utf8), FileType.pdf), (Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), .png),
        (Data([0xFF, 0xD8, 0xFF, 0xE0]), .jpeg), (zip(["[Content_Types].xml", "word/document.xml"]), .docx),
        (zip(["[Content_Types].xml", "xl/workbook.xml"]), .xlsx),
        (zip(["mimetype", "content.xml"], first: "application/vnd.oasis.opendocument.text"), .odt),
        (ole("WordDocument"), .doc), (ole("Workbook"), .xls), (Data("Tờ trình\r\n\tsố 1".utf8), .text),
    ])
    func `is told by what is in it`(content: Data, type: FileType) {
        #expect(FileType(of: content) == type)
        for ending in type.endings {
            #expect(FileFault(UploadedFile(field: "f", name: "a.\(ending.uppercased())", content: content)) == nil)
        }
        #expect(FileFault(UploadedFile(field: "f", name: "a.exe", content: content)) == .misnamed(ending: "exe", type))
    }

    private static let strangers: [Data] = {
        let texts = [
            "", "#!/bin/sh\n", "<html>", " \n<svg onload=alert(1)>", "\u{FEFF}<!DOCTYPE html>", "a <script>", "MZ\u{0}", "\n%PDF-1.4\u{0}",
        ]
        let bytes: [[UInt8]] = [[0x7F, 0x45, 0x4C, 0x46], [0x50, 0x4B, 0x03, 0x04], [0xFF, 0xFE, 0x61, 0x00], [0xC3, 0x28]]
        let document = ["[Content_Types].xml", "word/document.xml"]
        let archives = [
            zip(["a.txt"]), zip(document + ["word/vbaProject.bin"]), zip(["mimetype"], first: "application/epub+zip"),
            Data(zip(document).dropLast(8)), ole("Property"), ole("WordDocument_VBA_PROJECT"),
        ]
        return texts.map { Data($0.utf8) } + bytes.map { Data($0) } + archives
    }()

    @Test(arguments: strangers)
    func `is none for what is not taken`(content: Data) {
        #expect(FileType(of: content) == nil)
    }

    @Test func `a cut archive is never read past its end`() {
        let whole = Self.zip(["[Content_Types].xml", "word/document.xml"])
        for length in 0..<whole.count { #expect(FileType(of: whole.prefix(length)) != .docx) }
        for place in stride(from: 0, to: whole.count, by: 1) {
            var broken = whole
            broken[place] = 0xFF
            // Whatever it is taken for, looking at it ends.
            _ = FileType(of: broken)
        }
    }

    @Test func `a name without an ending says nothing`() {
        #expect(FileFault(UploadedFile(field: "f", name: "totrinh", content: Data("%PDF-1.7".utf8))) == nil)
    }

    @Test(arguments: [(1, "1 KB"), (740 * 1024, "740 KB"), (5 << 20, "5 MB"), ((5 << 20) / 2, "2,5 MB")])
    func `sizes are said as people read them`(bytes: Int, words: String) {
        #expect(bytes.asFileSize == words)
    }
}
