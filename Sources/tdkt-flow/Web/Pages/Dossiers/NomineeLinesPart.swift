import Workflow

/// The part of a form where nominees get votes or results of their own: every nominee a line, or of a long list only those that
/// are named.
struct NomineeLinesPart: Part {
    static let template = "dossiers/form-lines"

    /// One nominee, or an empty line in which one is named.
    struct Line: Sendable {
        let nomineeName: String
        let shownPlace: String
        /// Where the nominee is named; `nil` in a list of all.
        let naming: Input?
        let votes: Input?
        let choices: [FieldView.Choice]
        let outcome: Input?
        let whyInput: Input?
        let lineError: String?
        let lineErrorID: String?
    }

    /// A field of a line.
    struct Input: Sendable {
        let inputName: String
        let inputID: String
        let typed: String
        let says: String
    }

    /// How many nominees have a line each.
    static let mostLines = 100
    /// How many empty lines a long list offers at once.
    static let freeLines = 5

    let caption: String
    let guide: String
    let lines: [Line]
    let isNamed: Bool
    let takesVotes: Bool
    let takesOutcomes: Bool
    /// How many lines the form has after more were asked for; `nil` where all nominees stand.
    let moreLines: String?
    let names: Set<String>

    private typealias Name = ErrandInput.Name

    /// - Returns: `nil` where the action takes nothing for single nominees.
    init?(_ action: Action, open: OpenForm, standing: Standing, in language: Language) {
        let places: [Int]
        var outcomes: [Outcome] = []
        switch action.nominees {
        case .vote(let from, _, _) where action.vote != nil:
            places = standing.results.indices.filter { from.contains(standing.results[$0].outcome) }
        case .set(let from, let to, let allowed) where !allowed.isEmpty:
            places = standing.results.indices.filter { from.contains(standing.results[$0].outcome) }
            outcomes = [to] + allowed.filter { $0 != to }.sorted { $0.rawValue < $1.rawValue }
        case .vote, .set, .restore, nil: return nil
        }
        guard !places.isEmpty else { return nil }
        takesOutcomes = !outcomes.isEmpty
        takesVotes = outcomes.isEmpty
        isNamed = places.count > Self.mostLines
        caption =
            takesVotes
            ? language.say(vi: "Phiếu riêng từng đối tượng", en: "Votes for single nominees")
            : language.say(vi: "Kết quả riêng từng đối tượng", en: "Results of single nominees")
        let usual = outcomes.first?.words(in: language) ?? ""
        let rest =
            takesVotes
            ? language.say(vi: "Bỏ trống thì lấy số phiếu chung.", en: "Whoever has none gets the votes of all.")
            : language.say(vi: "Ai không ghi riêng thì \(usual.quoted).", en: "Everybody else: \(usual.quoted).")
        let naming = language.say(vi: " Ghi tên, hoặc số thứ tự như #3.", en: " Write the name, or the place as #3.")
        guide = rest + (isNamed ? naming : "")

        let maker = LineMaker(open: open, outcomes: outcomes, takesVotes: outcomes.isEmpty, language: language)
        if isNamed {
            let filled = open.input.filledRows
            let asked = open.input.values.text(Name.moreRows).flatMap { Int($0) } ?? 0
            let count = min(max(asked, (filled.last ?? -1) + 1 + Self.freeLines), ErrandInput.mostRows)
            lines = (0..<count).map { maker.free($0) }
            moreLines = "\(count + 2 * Self.freeLines)"
        } else {
            lines = places.map { maker.line($0, standing.nominees[$0].name) }
            moreLines = nil
        }
        names = Set(lines.flatMap { [$0.naming, $0.votes, $0.outcome, $0.whyInput].compactMap { $0?.inputName } })
    }
}

/// Makes the lines of the nominees.
private struct LineMaker {
    let open: OpenForm
    let outcomes: [Outcome]
    let takesVotes: Bool
    let language: Language

    private typealias Name = ErrandInput.Name
    typealias Line = NomineeLinesPart.Line
    typealias Input = NomineeLinesPart.Input

    /// A nominee of the list.
    func line(_ place: Int, _ name: String) -> Line {
        make(
            name, place: "\(place + 1)", naming: nil, votes: Name.votes(place), outcome: Name.outcome(place), why: Name.why(place))
    }

    /// A line in which a nominee is named.
    func free(_ row: Int) -> Line {
        make(
            language.say(vi: "dòng \(row + 1)", en: "line \(row + 1)"), place: "\(row + 1)", naming: Name.rowNominee(row),
            votes: Name.rowVotes(row), outcome: Name.rowOutcome(row), why: Name.rowWhy(row))
    }

    private func make(_ name: String, place: String, naming: String?, votes: String, outcome: String, why: String) -> Line {
        let fields = [naming, takesVotes ? votes : outcome].compactMap(\.self)
        let errors = fields.compactMap { open.error(at: $0) }
        let typed = open.input.values[outcome] ?? ""
        let usual = outcomes.first.map { [FieldView.Choice(value: "", label: $0.words(in: language), isChosen: typed.isEmpty)] } ?? []
        return Line(
            nomineeName: name, shownPlace: place,
            naming: naming.map { input($0, language.say(vi: "Đối tượng, \(name)", en: "Nominee, \(name)")) },
            votes: takesVotes ? input(votes, language.say(vi: "Số phiếu cho \(name)", en: "Votes for \(name)")) : nil,
            choices: usual
                + outcomes.dropFirst().map {
                    FieldView.Choice(value: $0.rawValue, label: $0.words(in: language), isChosen: $0.rawValue == typed)
                },
            outcome: takesVotes ? nil : input(outcome, language.say(vi: "Kết quả của \(name)", en: "Result of \(name)")),
            whyInput: takesVotes ? nil : input(why, language.say(vi: "Lý do cho \(name)", en: "Reason for \(name)")),
            lineError: errors.isEmpty ? nil : errors.joined(separator: " "),
            lineErrorID: errors.isEmpty ? nil : "\(FieldView.id(of: outcome))-error")
    }

    private func input(_ name: String, _ says: String) -> Input {
        Input(inputName: name, inputID: FieldView.id(of: name), typed: open.input.values[name] ?? "", says: says)
    }
}
