import Foundation

/// The names of the files in a ZIP archive, as its central directory lists them (APPNOTE 6.3, sections 4.3.12 and 4.3.16).
///
/// Nothing is unpacked.
struct ZipNames {
    /// All names.
    let names: Set<String>
    /// The name of the first file.
    let firstName: String
    /// The content of the first file, when it is not compressed.
    let firstContent: Data?

    /// - Returns: `nil` when the content is no whole archive.
    init?(_ content: Data) {
        let bytes = [UInt8](content)
        func number(_ place: Int, _ length: Int) -> Int? {
            guard place >= 0, place + length <= bytes.count else { return nil }
            return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
        }
        func text(_ place: Int, _ length: Int) -> String? {
            guard place >= 0, length >= 0, place + length <= bytes.count else { return nil }
            return String(decoding: bytes[place..<place + length], as: UTF8.self)
        }
        // The end record stands at the end, before a comment of at most 64 KB.
        let earliest = max(0, bytes.count - 65_557)
        guard
            let end = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: { number($0, 4) == 0x0605_4B50 }),
            let count = number(end + 10, 2), var place = number(end + 16, 4)
        else { return nil }
        var names: Set<String> = []
        for _ in 0..<count {
            guard number(place, 4) == 0x0201_4B50, let nameLength = number(place + 28, 2), let extra = number(place + 30, 2),
                let comment = number(place + 32, 2), let name = text(place + 46, nameLength)
            else { return nil }
            names.insert(name)
            place += 46 + nameLength + extra + comment
        }
        guard let nameLength = number(26, 2), let extra = number(28, 2), let name = text(30, nameLength), let size = number(18, 4),
            let method = number(8, 2)
        else { return nil }
        self.names = names
        firstName = name
        let start = 30 + nameLength + extra
        firstContent = method == 0 && start + size <= bytes.count ? Data(bytes[start..<start + size]) : nil
    }
}
