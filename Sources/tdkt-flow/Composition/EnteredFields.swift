import ArgumentParser
import Foundation
import Workflow

extension [String] {
    /// Refuses what is not `name=value`, and a name that stands twice.
    func requireFields() throws {
        for text in self where !text.contains("=") || text.hasPrefix("=") {
            throw ValidationError("--set “\(text)”: viết tên=giá trị · write name=value")
        }
        let names = map { $0.prefix { $0 != "=" } }
        if Set(names).count != names.count { throw ValidationError("--set: mỗi tên một lần · each name once") }
    }

    /// Values by field, in NFC, out of texts that are all `name=value`.
    var fields: [FieldKey: String] {
        let pairs = compactMap { text in
            text.firstIndex(of: "=").map { place in
                (FieldKey(String(text[..<place])), text[text.index(after: place)...].precomposedStringWithCanonicalMapping)
            }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
