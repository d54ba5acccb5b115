import Testing

@testable import Workflow

/// The day that a limit runs until, under a version of the process that asks for other fields.
@Suite struct `A limit of a published procedure` {
    private static let asks = [
        "gone": "",
        "optional": "asks:\n  held: { title: { vi: Ngày, en: Day }, type: date }\n",
        "of-type": "asks:\n  held: { title: { vi: Ngày, en: Day }, type: text, required: true }\n",
    ]

    /// The sound definitions, with a procedure that is due on the day of a field.
    private static let published = Fixture.sound.map { file in
        let text = file.text.replacing("initial: submitted\n", with: "initial: submitted\n" + asked)
            .replacing(#/\nlimit: .*\n/#, with: "\nlimit: { until: held, status: assumed }\n")
            .replacing(#/\nexamples:\n(?:.*\n)*/#, with: "\n")
        return DefinitionFile(path: file.path, text: text)
    }

    private static let asked = "asks:\n  held: { title: { vi: Ngày, en: Day }, type: date, required: true }\n"

    private func version(_ asks: String) -> DefinitionFile {
        let file = Fixture.process(replacing: "effective: 2018-08-27", with: "effective: 2020-01-01")
        let text = file.text.replacing("initial: submitted\n", with: "initial: submitted\n" + asks).replacing(
            #/\nexamples:\n(?:.*\n)*/#, with: "\n")
        return DefinitionFile(path: "processes/award/2020-01-01.yaml", text: text)
    }

    @Test(arguments: ["gone", "optional", "of-type"])
    func `is not lost without a word when its field is`(change: String) throws {
        let problems = check(files: [version(try #require(Self.asks[change]))], known: Self.published).filter { $0.code == .lastDayField }
        let text = Language.allCases.map { language in
            ([language.rawValue] + problems.map { $0.paragraph(in: language) }).joined(separator: "\n\n")
        }
        #expect(problems.map(\.severity) == [.error])
        try expectGolden(text.joined(separator: "\n\n") + "\n", "published-last-day/\(change).txt")
    }

    @Test func `is kept by a version that asks as before`() {
        #expect(check(files: [version(Self.asked)], known: Self.published).filter { $0.code == .lastDayField } == [])
    }
}
