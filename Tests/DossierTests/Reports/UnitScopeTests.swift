import GRDB
import Testing
import Workflow

@testable import Dossier

/// What a person sees who has a unit.
@Suite struct `The units below a unit` {
    @Test(arguments: [("p2", ["c2", "d2", "p2"]), ("d1", ["c1", "c3", "c4", "d1"]), ("c4", ["c4"]), ("nowhere", [])])
    func `are itself and all that belong to it`(_ unit: String, _ codes: [String]) throws {
        try BusyOffice.compare(within: nil) { snapshot, _ in
            try #expect(snapshot.unitsBelow(UnitCode(unit)).map(\.text) == codes)
            try #expect(Set(snapshot.unitsForChoosing(within: UnitCode(unit)).map(\.code.text)) == Set(codes))
        }
    }

    @Test(arguments: BusyOffice.scopes) func `are those whose dossiers are seen`(within unit: UnitCode?) throws {
        try BusyOffice.shared.get().read { snapshot in
            let seen = try ReplayedWork(snapshot, at: BusyOffice.now, within: unit).items.map(\.number)
            for item in try ReplayedWork(snapshot, at: BusyOffice.now, within: nil).items {
                try #expect(snapshot.isVisible(item.number, within: unit) == seen.contains(item.number))
            }
            try #expect(!snapshot.isVisible(DossierNumber("H37.12-000000-0000"), within: unit))
        }
    }

    @Test func `end, also where somebody closed a ring of units`() throws {
        let record = try KeptRecord()
        try record.tamper { try $0.execute(sql: "UPDATE unit SET parent = 'c1' WHERE code = 'd1'") }
        try withExtendedLifetime(record) {
            try record.store.read { try #expect($0.unitsBelow(UnitCode("d1")).map(\.text) == ["c1", "d1"]) }
        }
    }

    @Test func `are offered for new dossiers until they merge into others, and for old ones ever after`() throws {
        let office = try ImportOffice()
        let day = ImportOffice.now.day
        func offered(_ day: CivilDay?) throws -> [String] {
            try office.read { try $0.unitsForChoosing(within: nil, openOn: day) }.map(\.code.text).filter { $0 == "c1" }
        }
        try office.write { transaction in
            let admin = try transaction.snapshot.actor("admin")
            _ = try transaction.merge("c1", into: "d1", on: day, basis: nil, by: admin, at: ImportOffice.now)
        }
        #expect(try offered(nil) == ["c1"])
        #expect(try offered(day.advanced(by: -1)) == ["c1"])
        #expect(try offered(day) == [])
    }

    @Test func `are offered by level, then by the name of the unit above`() throws {
        try BusyOffice.compare(within: nil) { snapshot, _ in
            let choices = try snapshot.unitsForChoosing(within: nil)
            #expect(
                choices.map(\.code.text)
                    == ["p1", "p2", "d1", "d2", "c1", "c3", "c2", "c4"].sorted { rank($0, choices) < rank($1, choices) })
            let levels = choices.map { Procedure.Level.allCases.firstIndex(of: $0.level) ?? 0 }
            #expect(levels == levels.sorted())
            #expect(choices.first { $0.code.text == "c4" }?.parentName == "Đơn vị c3")
            #expect(choices.first { $0.code.text == "p1" }?.parentName == nil)
        }
    }

    private func rank(_ code: String, _ choices: [UnitChoice]) -> String {
        let choice = choices.first { $0.code.text == code }
        let level = choice.flatMap { Procedure.Level.allCases.firstIndex(of: $0.level) } ?? 9
        return "\(level)\t\(choice?.parentName ?? "")\t\(choice?.name ?? "")"
    }
}
