import Testing

@testable import Workflow

/// The examples in the definitions that the project ships.
@Suite struct ShippedExampleTests {
    private static let readings = Fixture.shipped.map { DefinitionReader().read($0) }
    private static let withExamples = readings.filter { $0.definition?.kind != .office }

    private static func results(of reading: Reading) -> [ExampleResult] {
        tryExamples(of: reading, among: readings, in: VietnameseCalendar.calendar)
    }

    @Test(arguments: withExamples.map(\.file.path))
    func `every example holds`(path: String) throws {
        let reading = try #require(Self.readings.first { $0.file.path == path })
        for result in Self.results(of: reading) {
            #expect(result.surprises == [], "\(reading.file.path): \(result.example.key)")
        }
    }

    @Test func `every procedure has two at least, one of them across Tết or a swapped Saturday`() throws {
        let procedures = Self.readings.filter { $0.definition?.kind == .procedure }
        #expect(procedures.count == 22)
        for reading in procedures {
            let results = Self.results(of: reading)
            #expect(results.count >= 2, "\(reading.file.path)")
            #expect(results.contains { $0.crossesSpecialDays }, "\(reading.file.path)")
        }
    }

    @Test func `every process has two at least, with a supplement, a return and a refusal among them`() {
        let processes = Self.readings.filter { $0.definition?.kind == .process }
        #expect(processes.count == 2)
        for reading in processes {
            let examples = reading.definition?.examples ?? []
            #expect(examples.count >= 2, "\(reading.file.path)")
            let isBack = examples.contains { $0.steps.contains { step in step.isDone && reading.leadsBack(step.action) } }
            #expect(isBack, "\(reading.file.path)")
            #expect(examples.contains { $0.steps.contains { !$0.isDone } }, "\(reading.file.path)")
        }
    }

    @Test func `none begins before its version, and no two due moments are the same by a copy`() {
        for reading in Self.withExamples {
            let examples = reading.definition?.examples ?? []
            #expect(examples.allSatisfy { $0.received.day >= .of("2018-08-27") })
            #expect(Set(examples.map(\.received)).count >= min(2, examples.count), "\(reading.file.path)")
        }
    }
}

extension ExampleResult {
    /// Whether a Tết holiday or a make-up workday lies between the receipt and the day it is due.
    fileprivate var crossesSpecialDays: Bool {
        guard let due = example.expectation.due?.moment?.day else { return false }
        return VietnameseCalendar.rows.contains { row in
            (example.received.day...due).contains(row.day) && (row.kind == .makeupWorkday || row.name.hasPrefix("Tết Nguyên đán"))
        }
    }
}

extension Reading {
    fileprivate func leadsBack(_ action: ActionKey) -> Bool {
        guard case .process(let process)? = definition else { return false }
        return process.action(action)?.target == .back
    }
}
