internal import Workflow

/// What spreadsheets of the units say in their cells, and the word of the office that is meant.
///
/// Words are compared without diacritics, capitals and punctuation: “Hộ gia đình” and “ho gia dinh” are one.
struct NomineeWords {
    private let kinds: [String: NomineeKind]
    private let positions: [String: Nominee.Position]
    private let awards: [String: AwardKey]
    private let units: [String: [UnitCode]]
    private let codes: Set<String>
    private let rules: Rules
    /// What a cell was read as before; a list says the same few things over and over.
    private var folded: [String: String] = [:]

    init(rules: Rules, units: [SendingUnit]) {
        self.rules = rules
        kinds = Self.index(NomineeKind.allCases, words: Self.words(of:))
        positions = Self.index(Nominee.Position.allCases, words: Self.words(of:))
        awards = Dictionary(
            rules.office.awards.flatMap { award in
                [award.key.text, award.title.vi, award.title.en].map { (Self.fold($0), award.key) }
            }, uniquingKeysWith: { first, _ in first })
        self.units = Dictionary(grouping: units) { Self.fold($0.name) }.mapValues { $0.map(\.code) }
        codes = Set(units.map(\.code.text))
    }

    /// A row with the keys of the office in the place of its words; what is not understood stays as it is.
    ///
    /// Where a row does not say its kind, the position says it, or the procedure when it is open to one kind only.
    mutating func understand(_ cells: NomineeCells) -> NomineeCells {
        let position = positions[fold(cells.position)]
        var kind = cells.kind
        if let known = kinds[fold(cells.kind)] {
            kind = known.rawValue
        } else if cells.kind.isEmpty, let implied = position?.kind ?? onlyKind {
            kind = implied.rawValue
        }
        return NomineeCells(
            name: cells.name, kind: kind, position: position?.rawValue ?? cells.position, unit: unit(cells.unit),
            award: awards[fold(cells.award)]?.text ?? cells.award)
    }

    private var onlyKind: NomineeKind? { rules.procedure.kinds.count == 1 ? rules.procedure.kinds[0] : nil }

    /// The code of a unit that is named; a name that several units have stays as it is.
    private mutating func unit(_ text: String) -> String {
        if text.isEmpty || codes.contains(text) { return text }
        let found = units[fold(text)] ?? []
        return found.count == 1 ? found[0].text : text
    }

    private mutating func fold(_ text: String) -> String {
        if let known = folded[text] { return known }
        let words = Self.fold(text)
        folded[text] = words
        return words
    }

    static func fold(_ text: String) -> String {
        SearchWords.fold(text).joined(separator: " ")
    }

    private static func index<Value: RawRepresentable<String>>(_ values: [Value], words: (Value) -> [String]) -> [String: Value] {
        Dictionary(
            values.flatMap { value in ([value.rawValue] + words(value)).map { (fold($0), value) } }, uniquingKeysWith: { first, _ in first }
        )
    }

    private static func words(of kind: NomineeKind) -> [String] {
        switch kind {
        case .individual: ["cá nhân", "người"]
        case .collective: ["tập thể"]
        case .household: ["hộ gia đình", "hộ", "gia đình"]
        }
    }

    private static func words(of position: Nominee.Position) -> [String] {
        switch position {
        case .seniorLeader: ["lãnh đạo cấp bộ, cấp tỉnh trở lên", "lãnh đạo cấp bộ", "lãnh đạo cấp tỉnh", "lãnh đạo tỉnh"]
        case .departmentLeader:
            ["lãnh đạo cấp vụ, sở, ngành", "lãnh đạo cấp vụ", "lãnh đạo cấp sở", "lãnh đạo sở", "giám đốc sở", "phó giám đốc sở"]
        case .leader:
            ["lãnh đạo từ phó phòng trở lên", "lãnh đạo", "lãnh đạo phòng", "trưởng phòng", "phó phòng", "phó trưởng phòng"]
        case .entrepreneur: ["doanh nhân"]
        case .worker: ["người trực tiếp lao động", "người lao động trực tiếp", "người lao động", "công nhân", "nông dân"]
        case .enterprise: ["doanh nghiệp"]
        }
    }
}
