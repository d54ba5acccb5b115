import Foundation

/// The terminal at which a person types, where standard input is one.
struct Terminal {
    private let settings: termios

    /// The terminal behind standard input; `nil` where that is a file or a pipe.
    init?() {
        var settings = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        self.settings = settings
    }

    /// Does something while what is typed is not shown; afterwards the terminal is as it was.
    ///
    /// Ctrl-C ends the line instead of the program, which would leave the terminal mute; ``line(after:)`` gives `nil` then.
    func hidden<Answer>(_ body: () throws -> Answer) throws -> Answer {
        var mute = settings
        mute.c_lflag &= ~tcflag_t(ECHO | ISIG)
        withUnsafeMutableBytes(of: &mute.c_cc) { $0[Int(VEOL)] = Self.interrupt }
        var before = settings
        // What was typed ahead was typed in the clear, and is thrown away.
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &mute)
        defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
        return try body()
    }

    /// A line that is typed after a prompt on standard error; `nil` when the person gives up, by Ctrl-C or Ctrl-D.
    func line(after prompt: String) -> String? {
        // A prompt that cannot be shown keeps nobody from typing.
        try? FileHandle.standardError.write(contentsOf: Data(prompt.utf8))
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        defer { try? FileHandle.standardError.write(contentsOf: Data("\n".utf8)) }  // as above
        while read(STDIN_FILENO, &byte, 1) == 1 {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            if byte == Self.interrupt { return nil }
            bytes.append(byte)
        }
        return nil
    }

    private static let interrupt: UInt8 = 3
}
