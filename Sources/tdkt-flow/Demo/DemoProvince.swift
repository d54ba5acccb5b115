import Workflow

/// The province as the demo office knows it: its units, and names of people and collectives that never were.
///
/// The data lies in `workflows/demo`, with where each file comes from.
struct DemoProvince {
    /// The units, as `import units` reads them.
    let unitsText: String
    private let families: [String]
    private let middles: [String]
    private let givens: [String]
    private let collectives: [String]

    init(_ folder: String, in office: WorkingOffice) throws {
        func lines(_ name: String) throws -> [String] {
            try office.text(of: "\(folder)/\(name)").split(whereSeparator: \.isNewline).map(String.init)
        }
        unitsText = try office.text(of: "\(folder)/units.csv")
        families = try lines("family-names.txt")
        middles = try lines("middle-names.txt")
        givens = try lines("given-names.txt")
        collectives = try lines("collectives.txt")
    }

    /// A name for a nominee of a kind. The first half of the middle and of the given names is of men, the second of women.
    func name(of kind: NomineeKind, at unit: SendingUnit, _ generator: inout SeededGenerator) -> String {
        switch kind {
        case .individual: person(&generator)
        case .household: "Hộ gia đình \(generator.oneIn(2) ? "ông" : "bà") \(person(&generator))"
        case .collective: collective(at: unit, &generator)
        }
    }

    /// A name for a person: a family name, a middle name and a given name that go together.
    func person(_ generator: inout SeededGenerator) -> String {
        let isFirstHalf = generator.oneIn(2)
        func half(_ names: [String]) -> [String] {
            Array(isFirstHalf ? names.prefix(names.count / 2) : names.suffix(names.count / 2))
        }
        return "\(generator.pick(families)) \(generator.pick(half(middles))) \(generator.pick(half(givens)))"
    }

    /// A collective of the unit, from the patterns whose slot the unit can fill; other units send one of those without a slot.
    private func collective(at unit: SendingUnit, _ generator: inout SeededGenerator) -> String {
        let small = unit.name.prefix(1).lowercased() + unit.name.dropFirst()
        let slots: [(slot: String, name: String)] =
            switch unit.level {
            case .province where unit.code.text.hasPrefix("so-"): [("{department}", unit.name)]
            case .province where unit.code.text.hasPrefix("cong-ty-"): [("{enterprise}", unit.name)]
            case .province, .state: []
            case .district: [("{district}", small), ("{place}", unit.name.replacing("Huyện ", with: "").replacing("Thành phố ", with: ""))]
            case .commune: [("{commune}", small)]
            }
        let fitting = collectives.filter { pattern in
            slots.isEmpty ? !pattern.contains("{") : slots.contains { pattern.contains($0.slot) }
        }
        return slots.reduce(generator.pick(fitting)) { $0.replacing($1.slot, with: $1.name) }
    }
}
