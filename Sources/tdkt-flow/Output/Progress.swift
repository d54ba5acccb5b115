import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How far a long piece of work has come: one line on stderr when that is a terminal, nothing when it is not.
final class Progress {
    private let words: String
    private let isShown: Bool
    private var shownPercent = -1
    private var width = 0

    /// - Parameter words: What is being done, as "Đang nhập sổ".
    init(_ words: String) {
        self.words = words
        isShown = isatty(STDERR_FILENO) == 1
    }

    /// Tells how many of how many are done.
    func callAsFunction(_ done: Int, _ total: Int) {
        guard isShown, total > 0 else { return }
        let percent = done * 100 / total
        guard percent != shownPercent else { return }
        shownPercent = percent
        let line = "\(words)… \(done.grouped)/\(total.grouped) (\(percent) %)"
        show("\r" + line + String(repeating: " ", count: max(0, width - line.count)))
        width = line.count
        if done == total { clear() }
    }

    /// The line does not stay behind when the work ends early.
    deinit {
        if isShown, width > 0 { clear() }
    }

    private func clear() {
        show("\r" + String(repeating: " ", count: width) + "\r")
    }

    private func show(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}

extension Int {
    /// As numbers are written here: `1.390.000`.
    var grouped: String {
        let digits = String(magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text += "." }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + text
    }
}
