internal import FoundationEssentials

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Writes files that are whole on the disk, or not there at all.
enum DurableFile {
    /// Writes beside the destination, waits for the disk, then takes the destination's name.
    static func write(_ content: Data, to path: String) throws {
        let draft = path + ".draft"
        do {
            try content.write(to: URL(filePath: draft))
            try synchronize(draft)
            try name(draft, path)
        } catch {
            // The draft is of no use to anybody, whether or not it can be removed.
            try? FileManager.default.removeItem(atPath: draft)
            throw error is DatabaseFault ? error : DatabaseFault.full(path: path)
        }
    }

    /// Gives a file or folder the name under which it is looked for.
    static func name(_ draft: String, _ path: String) throws {
        guard rename(draft, path) == 0 else { throw DatabaseFault.unreachable(path: path, cause: reason()) }
        synchronizeFolder(of: path)
    }

    /// Waits until the names in the folder of a file are on the disk.
    ///
    /// Some file systems cannot wait for a folder; there the file itself was waited for, and nothing more can be done.
    static func synchronizeFolder(of path: String) {
        let end = path.lastIndex(of: "/")
        let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Waits until what was written to a file is on the disk.
    static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw DatabaseFault.unreachable(path: path, cause: reason()) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DatabaseFault.full(path: path) }
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }
}
