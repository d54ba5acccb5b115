internal import Crypto
public import FoundationEssentials
public import Workflow

/// The folder beside the record in which attached files are kept, each under the SHA-256 digest of its content.
///
/// The same content is kept once. A file is whole on the disk before the record speaks of it.
public struct AttachmentFolder: Hashable, Sendable {
    /// The path of the folder.
    public let path: String

    /// The folder that belongs to the record in a file.
    init(beside database: String) {
        path = database + ".attachments"
    }

    /// Where the content with this digest is kept.
    public func path(of digest: String) -> String {
        "\(path)/\(digest.prefix(2))/\(digest)"
    }

    /// How a content is kept: its digest, its name and its size. Nothing is written yet.
    public static func file(of content: Data, named name: String) -> Attachment.File {
        Attachment.File(digest: SHA256.hash(data: content).hexadecimal, name: name, size: content.count)
    }

    /// Keeps a content under its digest.
    public func keep(_ content: Data, as file: Attachment.File) throws {
        if try digestOfContent(kept: file.digest) == file.digest { return }
        let destination = path(of: file.digest)
        let folder = String(destination.dropLast(file.digest.count + 1))
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw DatabaseFault.unreachable(path: folder, cause: "\(error)")
        }
        try DurableFile.write(content, to: destination)
        // The folders may be new themselves.
        DurableFile.synchronizeFolder(of: folder)
        DurableFile.synchronizeFolder(of: path)
    }

    /// The digest of what is really kept under a digest; `nil` when nothing is.
    public func digestOfContent(kept digest: String) throws -> String? {
        guard let content = FileManager.default.contents(atPath: path(of: digest)) else { return nil }
        return SHA256.hash(data: content).hexadecimal
    }

    /// What was found of a file that should be kept.
    public enum Found: Hashable, Sendable {
        /// Its content, byte for byte what came in.
        case whole(Data)
        /// Nothing is kept under its digest.
        case missing
        /// Something else is kept under its digest.
        case altered
    }

    /// The content of a file, compared with the digest under which it is kept.
    public func content(of file: Attachment.File) -> Found {
        // A digest that is none would be a path to somewhere else.
        let isDigest = file.digest.utf8.count == 64 && file.digest.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard isDigest, let content = FileManager.default.contents(atPath: path(of: file.digest)) else { return .missing }
        return SHA256.hash(data: content).hexadecimal == file.digest ? .whole(content) : .altered
    }
}
