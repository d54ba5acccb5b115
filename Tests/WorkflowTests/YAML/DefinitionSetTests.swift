import Testing

@testable import Workflow

@Suite struct DefinitionSetTests {
    private let procedure = ProcedureKey("model-award")

    /// The sound definitions, with later versions of the process and the procedure.
    private func twoVersions() -> DefinitionSet {
        let later = Fixture.sound.compactMap { file -> DefinitionFile? in
            guard file.path != "office.yaml" else { return nil }
            let day = file.path.hasPrefix("processes/") ? "2020-01-01" : "2021-07-01"
            let lines = file.text.split(separator: "\n").map { $0.hasPrefix("effective:") ? "effective: \(day)" : String($0) }
            return DefinitionFile(path: "later/\(file.path)", text: lines.joined(separator: "\n"))
        }
        return DefinitionSet(reading: later + Fixture.sound)
    }

    @Test(arguments: [
        ("2018-08-26", "2018-08-27", true), ("2018-08-27", "2018-08-27", false), ("2021-06-30", "2018-08-27", false),
        ("2021-07-01", "2021-07-01", false), ("2030-01-01", "2021-07-01", false),
    ])
    func `a day asks for the latest version that has begun`(day: String, version: String, isBefore: Bool) throws {
        let day = try #require(CivilDay(day))
        let found = try #require(twoVersions().procedure(procedure, on: day))
        #expect(found.version.effective.iso == version)
        #expect(found.version.value.effective.iso == version)
        #expect(found.isBefore == isBefore)
    }

    @Test func `the rules of a dossier are the versions of one day`() throws {
        let set = twoVersions()
        let day = try #require(CivilDay("2020-06-01"))
        let rules = try #require(set.rules(for: procedure, on: day))
        #expect(rules.procedure.effective.iso == "2018-08-27")
        #expect(rules.process.effective.iso == "2020-01-01")
        #expect(rules.office.key == "small-office")
        #expect(set.rules(for: ProcedureKey("other"), on: .first) == nil)
    }

    @Test func `a version names its file and its digest`() throws {
        let office = try #require(DefinitionSet(reading: Fixture.sound).offices.first)
        #expect(office.file.path == "office.yaml")
        #expect(office.digest == DefinitionReader().digest(of: office.file))
        #expect(office.digest.utf8.count == 64)
    }

    @Test func `a file that cannot be read is left out and its problems are told`() {
        let set = DefinitionSet(reading: Fixture.sound + [DefinitionFile(path: "x.yaml", text: "process: [")])
        #expect(set.problems.map(\.code) == [.yamlSyntax])
        #expect(set.processes.count == 1)
    }

    @Test func `all shipped procedures have rules on the day they begin`() {
        let set = DefinitionSet(reading: Fixture.shipped)
        #expect(set.problems == [])
        #expect(set.procedures.count == 22)
        for (key, versions) in set.procedures {
            for version in versions {
                #expect(set.rules(for: key, on: version.effective)?.statutoryTerm != nil || version.value.limit == nil)
            }
        }
    }
}
