import Foundation
import Testing

/// A terminal of the test's own, at which a program is run and answered as by a person.
final class TestTerminal {
    private let master: Int32
    private let process = Foundation.Process()
    private let errors: URL

    /// Runs the program with its standard input at a new terminal.
    init(_ program: Program, _ words: [String]) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        try #require(master >= 0)
        var (isLocked, number): (Int32, Int32) = (0, 0)
        try #require(ioctl(master, Self.lock, &isLocked) == 0 && ioctl(master, Self.number, &number) == 0)
        let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(slave >= 0)
        errors = program.folder.appending(path: ".terminal-\(UUID().uuidString)")
        try Data().write(to: errors)
        process.executableURL = Program.executable
        process.arguments = words
        process.currentDirectoryURL = program.folder
        process.standardInput = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        // The test keeps its own hold of the terminal, so that its settings can be read when the program has left.
        kept = slave
    }

    private let kept: Int32

    // `TIOCSPTLCK` and `TIOCGPTN` of Linux (ioctl_tty(2)), whose macros Swift does not see.
    private static let lock: UInt = 0x4004_5431
    private static let number: UInt = 0x8004_5430

    /// Ends the program where it has not ended by itself; it may take no notice of anything milder.
    private func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    deinit {
        stop()
        close(kept)
        close(master)
    }

    /// Whether what is typed is shown.
    var isShowing: Bool {
        var settings = termios()
        return tcgetattr(master, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }

    /// What the program has said so far.
    var said: String {
        get throws { try String(contentsOf: errors, encoding: .utf8) }
    }

    /// Types, once the program has said this for the so-manieth time.
    func type(_ text: String, after prompt: String, time: Int = 1) throws {
        let end = Date(timeIntervalSinceNow: 60)
        while try said.components(separatedBy: prompt).count <= time || isShowing {
            try #require(process.isRunning && Date() < end, "it never asked “\(prompt)”")
            Thread.sleep(forTimeInterval: 0.005)
        }
        let bytes = Array(text.utf8)
        try #require(write(master, bytes, bytes.count) == bytes.count)
    }

    /// Waits for the end of the program, and gives its exit code. A program that still asks for something after a minute is stopped.
    func finished() -> Int32 {
        let end = Date(timeIntervalSinceNow: 60)
        while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.005) }
        stop()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// What the terminal showed of what was typed.
    func shown() -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        let count = read(master, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
