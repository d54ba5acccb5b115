/// A problem before it is known where it stands: the code and the words.
struct Finding {
    let code: Problem.Code
    let message: BilingualText
    let why: BilingualText
    let mend: BilingualText

    /// The problem at this place of this file.
    func at(_ mark: SourceMark, in file: String) -> Problem {
        Problem(code: code, file: file, line: mark.line, column: mark.column, message: message, why: why, mend: mend)
    }
}
