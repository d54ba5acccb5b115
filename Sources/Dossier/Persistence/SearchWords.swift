internal import Foundation
internal import GRDB
internal import Workflow

/// How words are found whatever their diacritics and case.
enum SearchWords {
    /// The words of a text: without diacritics, in lower case, đ as d, cut at everything that is no letter and no digit.
    static func fold(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            let properties = scalar.properties
            if properties.generalCategory == .nonspacingMark { continue }
            if properties.isAlphabetic || properties.numericType != nil {
                word += ["đ", "Đ", "ð", "Ð"].contains(scalar) ? "d" : properties.lowercaseMapping
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// The query of the full-text index that finds all words of a text, each by its beginning; `nil` when there is no word in it.
    static func query(_ text: String) -> String? {
        let words = fold(text)
        return words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
    }
}

extension Transaction {
    /// Makes a dossier findable by its number, its unit, those it was of before, the names on its list, and the texts it was
    /// handed in with.
    ///
    /// The row has the rowid of the dossier's, since the index itself finds nothing by number.
    func writeSearchWords(of standing: Standing) throws {
        // Words that were written before go; `INSERT OR REPLACE` is not for such an index.
        let old = try db.cachedStatement(sql: "DELETE FROM dossier_search WHERE rowid = (SELECT rowid FROM dossier WHERE number = ?1)")
        try old.execute(arguments: [standing.number.text])
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO dossier_search (rowid, dossier, words)
                VALUES ((SELECT rowid FROM dossier WHERE number = ?1), ?1, ?2)
                """)
        try statement.execute(arguments: [standing.number.text, try snapshot.searchWords(of: standing)])
    }
}

extension Snapshot {
    /// The words by which a dossier is found.
    func searchWords(of standing: Standing) throws -> String {
        let units = try ([standing.unit] + standing.formerUnits).flatMap { code in [try unit(code)?.name ?? "", code.text] }
        let entered = standing.rules.process.asks.filter { $0.entry == .text }.compactMap { standing.handedIn[$0.key] }
        let texts = [standing.number.text] + units + standing.nominees.map(\.name) + entered
        return texts.flatMap(SearchWords.fold).joined(separator: " ")
    }

    /// The words that are kept of a dossier; `nil` when there are none.
    func keptSearchWords(of number: DossierNumber) throws -> String? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT dossier_search.words FROM dossier JOIN dossier_search ON dossier_search.rowid = dossier.rowid
                WHERE dossier.number = ?1 AND dossier_search.dossier = ?1
                """)
        return try String.fetchOne(statement, arguments: [number.text])
    }
}

extension String {
    /// The text as it is kept: composed (NFC), without blanks at its ends.
    var kept: String {
        precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Whether it can stand on one line of a list or a slip: no control character, not blank, no longer than a name.
    var isWritable: Bool {
        !isEmpty && unicodeScalars.count <= WrittenText.longestName
            && !unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
