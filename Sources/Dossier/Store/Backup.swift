internal import Foundation
internal import GRDB

extension DossierStore {
    /// Copies the record and its attachments to another file, whole and consistent, while the office goes on working.
    ///
    /// The file takes its name only when it is whole on the disk; when that fails, nothing is left at `path`.
    ///
    /// - Parameter path: A file that does not exist yet; its attachments go into the folder beside it.
    public func backUp(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw DatabaseFault.exists(path: path) }
        try Self.copy(database.pool, attachments, to: path)
    }

    private static func copy(_ source: some DatabaseReader, _ attachments: AttachmentFolder, to path: String) throws {
        let files = FileManager.default
        let draft = "\(path).copying-\(UUID().uuidString)"
        let folder = AttachmentFolder(beside: path)
        let hadFolder = files.fileExists(atPath: folder.path)
        do {
            try copyTables(of: source, to: draft)
            // Files come after the tables that name them, so none is missing that was attached meanwhile.
            try AttachmentFolder.copy(from: attachments, to: folder)
            try DurableFile.name(draft, path)
        } catch {
            for left in ["", "-journal", "-wal", "-shm"].map({ draft + $0 }) + (hadFolder ? [] : [folder.path]) {
                // What stopped the copy is what the person has to know, not that a part of it stayed behind.
                try? files.removeItem(atPath: left)
            }
            let fault = error as? DatabaseFault ?? (error as? DatabaseError).flatMap { DatabaseFault($0, path: path) }
            throw fault?.about(path) ?? error
        }
    }

    /// Copies the tables as they stand at one moment, and waits until they are on the disk.
    private static func copyTables(of source: some DatabaseReader, to path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try source.backup(to: copy)
        // One file, with no journal beside it, travels best.
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
        try DurableFile.synchronize(path)
    }

    /// Puts a backup in the place of the record.
    ///
    /// The backup is looked at first: a file that is not ours, or is newer, changes nothing. The record that was there is
    /// kept beside it under a name that nothing else has, and is put back when the backup cannot be copied.
    ///
    /// - Returns: Where the record that was there is kept now; `nil` when there was none.
    public static func restore(_ path: String, from backup: String) throws -> String? {
        guard !isSameFile(path, backup) else { throw DatabaseFault.exists(path: path) }
        let source = try OfficeDatabase.reading(backup)
        defer {
            // The backup was only read; closing it can lose nothing.
            try? source.close()
        }
        let files = FileManager.default
        var kept: String?
        if files.fileExists(atPath: path) {
            let name = freeName(for: path)
            try move(path, to: name)
            kept = name
        }
        do {
            try copy(source, AttachmentFolder(beside: backup), to: path)
        } catch {
            for suffix in suffixes where files.fileExists(atPath: path + suffix) { try files.removeItem(atPath: path + suffix) }
            if let kept { try move(kept, to: path) }
            throw error
        }
        return kept
    }

    /// What belongs to a record beside its file.
    private static let suffixes = ["", "-wal", "-shm", ".attachments"]

    private static func move(_ path: String, to name: String) throws {
        for suffix in suffixes where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.moveItem(atPath: path + suffix, toPath: name + suffix)
        }
    }

    private static func isSameFile(_ one: String, _ other: String) -> Bool {
        URL(filePath: one).resolvingSymlinksInPath().path == URL(filePath: other).resolvingSymlinksInPath().path
    }

    private static func freeName(for path: String) -> String {
        var count = 1
        while FileManager.default.fileExists(atPath: "\(path).before-restore-\(count)") { count += 1 }
        return "\(path).before-restore-\(count)"
    }
}

extension AttachmentFolder {
    /// Copies every file of one folder to another; what is only staged for a form belongs to no record.
    static func copy(from source: AttachmentFolder, to destination: AttachmentFolder) throws {
        let files = FileManager.default
        guard let names = files.enumerator(atPath: source.path) else { return }
        for case let name as String in names where !name.hasSuffix(".draft") && !isStaged(name) {
            var isFolder = false
            guard files.fileExists(atPath: "\(source.path)/\(name)", isDirectory: &isFolder) else { continue }
            if isFolder {
                try files.createDirectory(atPath: "\(destination.path)/\(name)", withIntermediateDirectories: true)
            } else if let content = files.contents(atPath: "\(source.path)/\(name)") {
                try DurableFile.write(content, to: "\(destination.path)/\(name)")
            }
        }
    }
}
