import Dossier
import Workflow

extension ChangesView {
    /// How many differences a page shows; all are in the file.
    static let most = 150

    /// The differences of two versions.
    ///
    /// - Parameters:
    ///   - oldURL: The address of a line of the old version.
    ///   - newURL: The address of a line of the new version.
    ///   - tableURL: The address of the file.
    init(
        _ changes: [Change], in language: Language, tableURL: String, oldURL: (Int) -> String, newURL: (Int) -> String
    ) {
        groups = ChangeGroup.groups(of: Array(changes.prefix(Self.most))).map { group in
            Group(
                heading: group.heading[language],
                lines: group.changes.map { change in
                    let place = change.place(in: language)
                    return Line(
                        words: change.words[language], place: place.isEmpty ? nil : place,
                        url: change.newLine.map(newURL) ?? change.oldLine.map(oldURL))
                })
        }
        same = changes.isEmpty ? ChangeGroup.none(in: language) : nil
        let rest = changes.count - min(changes.count, Self.most)
        more =
            rest == 0
            ? nil : language.say(vi: "Còn \(rest.grouped) chỗ nữa, có trong tệp CSV.", en: "\(rest.grouped) more are in the CSV file.")
        self.tableURL = changes.isEmpty ? nil : tableURL
    }
}
