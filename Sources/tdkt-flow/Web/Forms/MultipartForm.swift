import Foundation

/// Reads `multipart/form-data` (RFC 7578), the form in which browsers send files.
struct MultipartForm {
    private(set) var values = FormValues()
    private(set) var files: [UploadedFile] = []

    /// - Parameters:
    ///   - body: The whole body.
    ///   - contentType: The header that names the boundary.
    /// - Returns: `nil` when the body does not keep to the form.
    init?(_ body: Data, contentType: String) {
        guard let boundary = Self.parameter("boundary", of: contentType), !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
        let delimiter = Data("\r\n--\(boundary)".utf8)
        // The first delimiter has no line break before it.
        let body = Data("\r\n".utf8) + body
        guard var delimiterAt = body.range(of: delimiter) else { return nil }
        while true {
            let start = delimiterAt.upperBound
            if body[start...].starts(with: Data("--".utf8)) { return }
            guard body[start...].starts(with: Data("\r\n".utf8)), let next = body.range(of: delimiter, in: start..<body.endIndex),
                read(body[(start + 2)..<next.lowerBound])
            else { return nil }
            delimiterAt = next
        }
    }

    /// Reads one part; false when it has no name.
    private mutating func read(_ part: Data) -> Bool {
        guard let blank = part.range(of: Data("\r\n\r\n".utf8)) else { return false }
        let header = String(decoding: part[part.startIndex..<blank.lowerBound], as: UTF8.self)
        let lines = header.split(separator: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.parameter("name", of: disposition)
        else { return false }
        let content = part[blank.upperBound...]
        if let fileName = Self.parameter("filename", of: disposition) {
            // A file field that was left empty comes with an empty name.
            guard !fileName.isEmpty else { return true }
            files.append(UploadedFile(field: name, name: Self.withoutFolders(fileName), content: Data(content)))
        } else {
            values.append(name, String(decoding: content, as: UTF8.self))
        }
        return true
    }

    /// A parameter of a header, quoted or not; browsers write `"` in a quoted one as `%22`.
    private static func parameter(_ name: String, of header: some StringProtocol) -> String? {
        for match in String(header).matches(of: /;\s*([A-Za-z*]+)=(?:"([^"]*)"|([^;\s]*))/) where match.1.lowercased() == name {
            let value = String(match.2 ?? match.3 ?? "")
            return value.replacing("%22", with: "\"").replacing("%0D", with: " ").replacing("%0A", with: " ")
        }
        return nil
    }

    /// The last component of a path; some browsers send the whole path.
    private static func withoutFolders(_ name: String) -> String {
        String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }
}
