/// Something a template makes HTML of: a struct of finished strings.
protocol Part: Sendable {
    /// The template, by its path below `Templates` without the ending.
    static var template: String { get }
}

/// A whole page: what stands inside the frame.
protocol Page: Part {
    /// What the window and the main heading are called.
    var title: String { get }
    /// The entry of the bar that the page belongs to.
    var section: Section? { get }
    /// Scripts that only this page has, by their names below `Assets`.
    var scripts: [String] { get }
}

extension Page {
    var scripts: [String] { [] }
}

/// The entries of the bar.
enum Section: String, CaseIterable, Sendable {
    case today, receive, dossiers, council, supervision, definitions, calendar, audit, people
}
