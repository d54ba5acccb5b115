import Dossier
import Testing
import Workflow

@Suite struct `The examples of a draft` {
    private static let key = "province-emulation-fighter"
    private static let day = CivilDay("2018-08-27") ?? .first

    private func reading(in office: ImportOffice, _ change: (String) -> String = { $0 }) throws -> Reading {
        let text = try #require(try office.read { try $0.definitionText(.procedure, Self.key, Self.day) })
        return DefinitionReader().read(DefinitionFile(path: "draft.yaml", text: change(text)))
    }

    @Test func `hold among all that is published`() throws {
        let office = try ImportOffice()
        let reading = try reading(in: office)
        let results = try office.read { try $0.tryExamples(of: reading) }
        #expect(results.count == 3)
        #expect(results.map(\.holds) == [true, true, true])
    }

    @Test func `tell what the draft makes of them, and not the version it replaces`() throws {
        let office = try ImportOffice()
        let reading = try reading(in: office) { $0.replacing("25 working days", with: "20 working days") }
        let results = try office.read { try $0.tryExamples(of: reading) }
        #expect(results.map(\.holds) == [false, false, false])
    }

    @Test func `take what is not published from beside it, and nothing that is`() throws {
        let office = try ImportOffice()
        let process = try #require(try office.read { try $0.definitionText(.process, "council-award", Self.day) })
        let changed = DefinitionReader().read(
            DefinitionFile(path: "process.yaml", text: process.replacing("    requires: [papers-complete]\n", with: "")))
        let reading = try reading(in: office)
        let unchanged = try office.read { try $0.tryExamples(of: reading, among: [changed]) }
        #expect(unchanged.map(\.holds) == [true, true, true])
        let added = DefinitionReader().read(
            DefinitionFile(path: "added.yaml", text: process.replacing("process: council-award", with: "process: new-award")))
        let moved = try self.reading(in: office) { $0.replacing("process: council-award", with: "process: new-award") }
        let alone = try office.read { try $0.tryExamples(of: moved) }
        #expect(alone.map(\.surprises) == [[.noRules], [.noRules], [.noRules]])
        let beside = try office.read { try $0.tryExamples(of: moved, among: [added]) }
        #expect(beside.map(\.holds) == [true, true, true])
    }

    @Test func `of a draft that cannot be read are none`() throws {
        let office = try ImportOffice()
        let reading = DefinitionReader().read(DefinitionFile(path: "draft.yaml", text: "procedure: ["))
        let results = try office.read { try $0.tryExamples(of: reading) }
        #expect(results.isEmpty)
    }
}
