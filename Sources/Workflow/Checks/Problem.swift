/// What is wrong with a definition: where, what is so, why it matters and how to mend it.
public struct Problem: Error, Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, CaseIterable, Hashable, Sendable, Codable {
        /// The definition is not published.
        case error
        /// The definition can be published; somebody should have looked.
        case warning
    }

    /// What kind of problem it is.
    public let code: Code
    /// The file, as the caller names it.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars.
    public let column: Int
    /// What is so.
    public let message: BilingualText
    /// Why that matters.
    public let why: BilingualText
    /// What to do about it.
    public let mend: BilingualText

    /// A problem at a place of a file.
    public init(
        code: Code, file: String, line: Int, column: Int, message: BilingualText, why: BilingualText, mend: BilingualText
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.why = why
        self.mend = mend
    }

    /// How bad it is.
    public var severity: Severity { code.severity }
}

extension Problem: Comparable {
    /// Problems in the order of files, lines and columns; at one place, of their codes and words.
    public static func < (left: Problem, right: Problem) -> Bool {
        (left.file, left.line, left.column, left.code.rawValue, left.message.en)
            < (right.file, right.line, right.column, right.code.rawValue, right.message.en)
    }
}
