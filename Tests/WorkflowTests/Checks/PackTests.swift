import Testing

@testable import Workflow

/// What holds for every pack that the project ships.
struct PackTests {
    private static let shipped = Fixture.shipped.map { DefinitionReader().read($0) }

    @Test(arguments: Fixture.packs.keys.sorted())
    func `a pack is sound beside the shipped definitions, and each of its examples holds`(pack: String) throws {
        let readings = try #require(Fixture.packs[pack]).map { DefinitionReader().read($0) }
        #expect(check(readings, among: Self.shipped).map { $0.line(in: .en) } == [])
        for reading in readings {
            let definition = try #require(reading.definition)
            let results = tryExamples(of: reading, among: readings + Self.shipped, in: VietnameseCalendar.calendar)
            for result in results { #expect(result.surprises == [], "\(reading.file.path): \(result.example.key)") }
            let isEnd = if case .procedure(let procedure) = definition { procedure.ended != nil } else { false }
            #expect(isEnd ? results.isEmpty : results.count >= 2, "\(reading.file.path)")
        }
    }

    @Test func `the district's end ends every district procedure, and changes nothing else in it`() throws {
        let ends = try #require(Fixture.packs["district-2025"]).map { DefinitionReader().read($0) }
        let before = Self.shipped.compactMap(\.procedure).filter { $0.level == .district }
        #expect(ends.count == 8)
        #expect(Set(ends.compactMap(\.procedure?.key)) == Set(before.map(\.key)))
        for reading in ends {
            let end = try #require(reading.procedure)
            let ended = try #require(end.ended)
            #expect(end.effective == .of("2025-07-01"))
            #expect(ended.status == .assumed, "no text says which procedure follows")
            #expect(ended.source?.contains("Giả định") == true)
            let shipped = try #require(Self.shipped.first { $0.procedure?.key == end.key })
            let made = try #require(shipped.file.ending(on: end.effective, successor: ended.successor))
            let same = try #require(DefinitionReader().read(made).procedure)
            #expect(end == same.ended(ended))
        }
    }
}

extension Reading {
    fileprivate var procedure: Procedure? {
        if case .procedure(let procedure)? = definition { procedure } else { nil }
    }
}

extension Procedure {
    /// The same procedure with an end.
    fileprivate func ended(_ end: Ending) -> Procedure {
        Procedure(
            key: key, effective: effective, number: number, title: title, level: level, award: award, basis: basis, kinds: kinds,
            nationalCode: nationalCode, legalBasis: legalBasis, ended: end, process: process, limit: limit, steps: steps,
            stepsStatus: stepsStatus, onReturn: onReturn, cutOff: cutOff, strictReceipt: strictReceipt, documents: documents,
            council: council, titlesBefore: titlesBefore, examples: examples)
    }
}
