extension Table {
    /// A table for people to open: headed by words of the reader's language, as the pages are.
    init(headed headers: [String], rows: [[String]]) {
        self.init(headers.map { Column(key: $0, title: $0) }, rows: rows)
    }
}
