internal import GRDB
public import Workflow

extension Snapshot {
    /// Runs the examples of a definition among all that is published, with the newest calendar; a published version of the same key
    /// and day steps aside. None when the definition cannot be read whole, or has none.
    ///
    /// - Parameters:
    ///   - others: Definitions that are not published; each counts only while nothing of its kind and key is.
    ///   - companions: Definitions that would be published with it, and count as if they were.
    public func tryExamples(of reading: Reading, among others: [Reading] = [], together companions: [Reading] = []) throws
        -> [ExampleResult]
    {
        let published = try publishedReadings()
        let names = Set(published.compactMap { $0.definition.map(Name.init) })
        let more = others.filter { other in other.definition.map { !names.contains(Name($0)) } ?? false }
        return Workflow.tryExamples(of: reading, among: companions + published + more, in: try calendar())
    }

    /// Everything that is published, as it was read.
    public func publishedReadings() throws -> [Reading] {
        let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT kind, key, effective FROM definition ORDER BY kind, key, effective"))
        return try rows.compactMap { row in
            try Definition.Kind(rawValue: row[0]).flatMap { try store.definitions.reading($0, row[1], effective: row[2], in: db) }
        }
    }
}

/// A kind and a key, whatever the version. There is one office, whatever it is called.
private struct Name: Hashable {
    let kind: Definition.Kind
    let key: String

    init(_ definition: Definition) {
        kind = definition.kind
        key = definition.kind == .office ? "" : definition.key
    }
}
