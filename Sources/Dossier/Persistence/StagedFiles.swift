internal import Crypto
public import FoundationEssentials
public import Workflow

/// Files that came with a form which is not done yet: kept for a day, so that a refused form loses none.
///
/// Each lies under the digest of the name of whoever sent it and a random name of its own; nobody else can use it, and no name that
/// came with a file is ever part of a path. What is staged belongs to no record and is in no backup.
public struct StagedFiles: Hashable, Sendable {
    /// For how long a file is kept at least, in minutes.
    public static let keptMinutes = 24 * 60

    /// The path of the folder.
    public let path: String

    /// A file that waits for its form.
    public struct File: Hashable, Sendable, Codable {
        /// The random name under which only its sender finds it.
        public let id: String
        /// Its name, its size and its digest.
        public let file: Attachment.File
        /// When it came.
        public let stagedAt: Moment
    }

    /// Keeps a file for its sender, and forgets what this person sent more than a day ago.
    public func stage(_ content: Data, named name: String, by user: UserName, at now: Moment) throws -> File {
        let folder = try folder(of: user)
        removeOld(in: folder, before: Moment(minutes: now.minutes - Self.keptMinutes), withRemains: false)
        let file = File(id: Self.newID(), file: AttachmentFolder.file(of: content, named: name), stagedAt: now)
        try DurableFile.write(content, to: "\(folder)/\(file.id)")
        // The file counts once it is described.
        try DurableFile.write(try JSONEncoder().encode(file), to: "\(folder)/\(file.id).json")
        return file
    }

    /// The file of an id; `nil` when this person sent none under it, or sent it too long ago.
    public func file(_ id: String, of user: UserName) -> File? {
        guard Self.isID(id) else { return nil }
        return described("\(path)/\(Self.digest(of: user))/\(id).json", as: File.self)
    }

    /// What is in a file; `nil` when this person sent none under the id.
    public func content(_ id: String, of user: UserName) -> Data? {
        guard Self.isID(id) else { return nil }
        return FileManager.default.contents(atPath: "\(path)/\(Self.digest(of: user))/\(id)")
    }

    /// Forgets a file.
    public func remove(_ id: String, of user: UserName) {
        guard Self.isID(id) else { return }
        for name in ["\(id).json", id] {
            // A file that is gone already is what was wanted; one that stays is removed with the old ones.
            try? FileManager.default.removeItem(atPath: "\(path)/\(Self.digest(of: user))/\(name)")
        }
    }

    /// Forgets everything that came before a moment, and what an interrupted upload left behind; only while nobody sends anything.
    public func removeOld(before moment: Moment) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        for name in try FileManager.default.contentsOfDirectory(atPath: path) {
            removeOld(in: "\(path)/\(name)", before: moment, withRemains: true)
        }
    }
}

extension StagedFiles {
    /// A random name: 32 hexadecimal digits.
    public static func newID() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Whether a text has the form of such a name, and so cannot lead anywhere else.
    public static func isID(_ text: String) -> Bool {
        text.utf8.count == 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    static func digest(of user: UserName) -> String {
        SHA256.hash(data: Array(user.text.utf8)).hexadecimal
    }

    /// The folder of a person, made when it is not there.
    func folder(of user: UserName) throws -> String {
        let folder = "\(path)/\(Self.digest(of: user))"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw DatabaseFault.unreachable(path: folder, cause: "\(error)")
        }
        return folder
    }

    func described<Value: Decodable>(_ path: String, as type: Value.Type) -> Value? {
        guard let text = FileManager.default.contents(atPath: path) else { return nil }
        // What cannot be read was cut short, and counts as not there.
        return try? JSONDecoder().decode(type, from: text)
    }

    private func removeOld(in folder: String, before moment: Moment, withRemains: Bool) {
        // A folder that cannot be listed is met again at the next start.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where !name.hasSuffix(".draft") || withRemains {
            let id = String(name.prefix { $0 != "." })
            let stagedAt =
                described("\(folder)/\(id).json", as: File.self)?.stagedAt ?? described("\(folder)/\(id).sent", as: SentForm.self)?.sentAt
            if stagedAt.map({ $0 < moment }) ?? withRemains {
                // Removing twice, or by two programs at once, is no fault.
                try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
        }
    }
}

extension AttachmentFolder {
    /// The files that wait for their forms.
    public var staged: StagedFiles { StagedFiles(path: path + "/staged") }

    /// Whether a name below the folder is that of a staged file.
    static func isStaged(_ name: String) -> Bool {
        name == "staged" || name.hasPrefix("staged/")
    }
}
