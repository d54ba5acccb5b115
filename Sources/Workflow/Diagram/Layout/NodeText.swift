/// The words in a state.
struct NodeText {
    let title: [String]
    let limit: String?
    let limitLines: [String]
    /// Which times of its way the dossier stood here, in words.
    let visitLines: [String]
    let isHere: Bool

    /// The height of the state around them.
    var height: Int {
        let words = title.count * Measure.titleLine + (limitLines.count + visitLines.count + (isHere ? 1 : 0)) * Measure.smallLine
        return max(Measure.nodeHeight, words + 2 * Measure.padding + 2)
    }

    /// The words of all states, broken to the least width at which every title fits into three lines.
    ///
    /// - Parameter visits: Which times of its way the dossier stood in each state, where these are to be told.
    static func all(
        _ states: [State], limits: [StateKey: Limit], here: StateKey?, visits: [StateKey: [Int]], in language: Language
    ) -> (texts: [NodeText], width: Int) {
        let fits = { (width: Int) in
            states.allSatisfy { state in
                let lines = state.title[language].lines(fitting: width, at: Measure.bold)
                return lines.count <= 3 && !lines.contains { $0.hasSuffix("…") }
            }
        }
        let width = Measure.textWidths.first { fits($0) || $0 == Measure.textWidths.last } ?? 0
        let texts = states.map { state in
            let limit = (limits[state.key] ?? state.budget)?.display(in: language)
            return NodeText(
                title: state.title[language].lines(fitting: width, at: Measure.bold, atMost: 3), limit: limit,
                limitLines: limit?.lines(fitting: width, at: Measure.small, atMost: 2) ?? [],
                visitLines: visits[state.key].map { words(of: $0, in: language).lines(fitting: width, at: Measure.small, atMost: 2) } ?? [],
                isHere: state.key == here)
        }
        return (texts, width + 2 * Measure.padding)
    }

    /// “bước 2, 4”, “step 2, 4”.
    private static func words(of visits: [Int], in language: Language) -> String {
        let numbers = visits.map(String.init).joined(separator: ", ")
        return BilingualText(vi: "bước \(numbers)", en: "step \(numbers)")[language]
    }
}
