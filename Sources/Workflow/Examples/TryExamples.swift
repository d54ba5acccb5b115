/// Runs the examples of a definition among the definitions it belongs to; none when it cannot be read whole, or has none.
///
/// - Parameters:
///   - reading: The definition, as it was read.
///   - known: What it refers to; a definition of the same kind, key and day steps aside.
///   - calendar: The calendar that moments are counted with.
public func tryExamples(of reading: Reading, among known: [Reading], in calendar: BusinessCalendar) -> [ExampleResult] {
    guard let definition = reading.definition else { return [] }
    let world = World(checked: [reading], known: known.filter { $0.definition != nil })
    return definition.examples.map { example in
        world.rules(for: example, of: definition)?.run(example, in: calendar)
            ?? ExampleResult(example: example, rules: nil, standing: nil, surprises: [.noRules])
    }
}

extension Rules {
    fileprivate func run(_ example: Example, in calendar: BusinessCalendar) -> ExampleResult {
        example.run(under: self, in: calendar)
    }
}

extension World {
    /// What an example runs under: the definition it stands in, whatever its day, and of the others what holds on the day of receipt.
    fileprivate func rules(for example: Example, of definition: Definition) -> Rules? {
        let day = example.received.day
        guard let office = office(on: day) else { return nil }
        switch definition {
        case .office: return nil
        case .procedure(let procedure):
            return process(of: procedure, on: day).map { Rules(procedure: procedure, process: $0, office: office) }
        case .process(let process):
            guard let procedure = example.procedure.flatMap({ self.procedure($0, on: day) }), procedure.process == process.key else {
                return nil
            }
            return Rules(procedure: procedure, process: process, office: office)
        }
    }
}
