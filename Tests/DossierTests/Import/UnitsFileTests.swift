import Testing
import Workflow

@testable import Dossier

struct UnitsFileTests {
    private func take(_ rows: String, into office: ImportOffice) throws -> UnitsImport {
        try office.write { try $0.importUnits("code,name,level,parent\n\(rows)", file: "dv.csv") }
    }

    private func problems(_ rows: String) throws -> [ContentFault] {
        let office = try ImportOffice()
        let found = try faults { _ = try take(rows, into: office) }
        #expect(try office.read { try $0.units().map(\.code.text) } == ["c1", "d1", "p1"])
        return found
    }

    @Test func `a parent may stand further down, and a second run changes nothing`() throws {
        let office = try ImportOffice()
        let rows = "xa-a,Xã A,commune,huyen-b\nhuyen-b,Huyện B,district,\nxa-c,Xã C,commune,d1\nd1,Huyện mẫu,district,\n"
        #expect(try take(rows, into: office) == UnitsImport(added: 3, unchanged: 1))
        #expect(try take(rows, into: office) == UnitsImport(added: 0, unchanged: 4))
        let unit = try office.read { try $0.unit(UnitCode("xa-a")) }
        #expect(unit == SendingUnit(code: UnitCode("xa-a"), name: "Xã A", level: .commune, parent: UnitCode("huyen-b")))
    }

    @Test func `every fault is told, and nothing is written`() throws {
        let levels = Procedure.Level.ofUnits.map(\.rawValue).sorted()
        #expect(
            try problems("xa a,Xã A,commune,\nxa-b,,comune,\nxa-c,Xã C,commune,d12\np1,Sở khác,province,\nxa-c,Xã C,district,d12\n") == [
                ContentFault(line: 2, .unwritable(column: "code")),
                ContentFault(line: 3, .cellEmpty("name")),
                ContentFault(line: 3, .valueUnknown(column: "level", value: "comune", nearest: "commune", known: levels)),
                ContentFault(line: 4, .parentUnknown("d12", nearest: "d1")),
                ContentFault(line: 5, .differsFromRecord("p1")),
                ContentFault(line: 6, .disagrees(column: "level", value: "district", first: "commune", line: 4)),
            ])
    }

    @Test func `nobody is above themselves`() throws {
        #expect(try problems("a,A,commune,a\n") == [ContentFault(line: 2, .parentBelow("a"))])
        #expect(
            try problems("a,A,commune,b\nb,B,commune,c\nc,C,commune,b\n") == [
                ContentFault(line: 3, .parentBelow("c")), ContentFault(line: 4, .parentBelow("b")),
            ])
    }
}
