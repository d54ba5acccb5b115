import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the measured files lie: `TDKT_BENCH_FOLDER`, or a folder of the project's own among the temporary files.
///
/// The office of 100,000 dossiers takes a while to make, so it is kept for the next run, under a digest of everything that it is
/// made from: the tables, the definitions, the calendar and the register.
enum BenchFolder {
    static let path: String = {
        let named = ProcessInfo.processInfo.environment["TDKT_BENCH_FOLDER"]
        return named ?? FileManager.default.temporaryDirectory.appending(path: "tdkt-flow-bench").path
    }()

    private static let made = Mutex<[String]>([])

    /// A name for a file that nobody else uses, and that ``removeFresh()`` removes.
    static func fresh(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let file = "\(path)/\(name)-\(UUID().uuidString).sqlite"
        made.withLock { $0.append(file) }
        return file
    }

    /// Removes what was made for one measurement.
    static func removeFresh() throws {
        for file in made.withLock({ files in
            defer { files = [] }; return files
        }) { try remove(file) }
    }

    /// The path of a file that is made only once for the same `sources`.
    static func kept(_ name: String, from sources: [String], make: (String) throws -> Void) throws -> String {
        var digest = Digest()
        for source in sources { digest.cover(source) }
        let file = "\(path)/\(name)-\(digest.text).sqlite"
        if FileManager.default.fileExists(atPath: file) { return file }
        let draft = try fresh("draft")
        try make(draft)
        // A reader that closes last leaves the log beside the file; what is in it belongs into the file before that is moved.
        try BareSQLite(path: draft).prepare("PRAGMA wal_checkpoint(TRUNCATE)").run()
        try FileManager.default.moveItem(atPath: draft, toPath: file)
        try remove(draft)
        return file
    }

    /// A copy of a closed record that is wholly on the disk, so that writing it back does not disturb what is measured.
    static func copy(of file: String, named name: String) throws -> String {
        let copy = try fresh(name)
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        let descriptor = open(copy, O_RDONLY)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else { throw BareFault(code: errno, words: "cannot write back \(copy)") }
        return copy
    }

    static func remove(_ file: String) throws {
        for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: file + suffix) {
            try FileManager.default.removeItem(atPath: file + suffix)
        }
    }

    /// FNV-1a, 64 bits: enough to tell one version of a file from another.
    private struct Digest {
        private var state: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func cover(_ text: String) {
            for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }

        var text: String { String(state, radix: 16) }
    }
}
