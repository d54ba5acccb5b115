internal import GRDB
internal import Workflow

/// A place in a list that is read in pages: what it is ordered by, and what tells equals apart.
struct PageCursor: Hashable, Sendable {
    let key: String
    let tie: String

    /// The text that is handed out.
    var text: String { "\(key)_\(tie)" }

    init(key: String, tie: String) {
        self.key = key
        self.tie = tie
    }

    /// Reads a text that was handed out; `nil` for any other, which begins at the beginning.
    init?(_ text: String?) {
        guard let text, let gap = text.firstIndex(of: "_") else { return nil }
        key = String(text[..<gap])
        tie = String(text[text.index(after: gap)...])
    }
}

extension Row {
    /// A moment that must be there.
    func moment(_ index: Int, _ field: String) throws -> Moment {
        guard let text: String = self[index], let moment = Moment(text) else { throw UnreadableRow(field: field) }
        return moment
    }

    /// A moment that may be missing.
    func moment(_ index: Int) -> Moment? {
        (self[index] as String?).flatMap { Moment($0) }
    }

    /// A key that may be missing.
    func key<Subject>(_ index: Int) -> Workflow.Key<Subject>? {
        (self[index] as String?).map { Workflow.Key($0) }
    }
}
