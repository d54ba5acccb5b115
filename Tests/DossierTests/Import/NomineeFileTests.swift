import Dossier
import Testing
import Workflow

struct NomineeFileTests {
    private func nominees(_ text: String, for procedure: String = "province-merit-certificate") throws -> [Nominee] {
        try ImportOffice().read {
            try $0.nominees(in: text, file: "ds.csv", for: ProcedureKey(procedure), on: CivilDay(number: 18_000))
        }
    }

    private func problems(_ rows: String) throws -> [ContentFault] {
        try faults { _ = try nominees("name,kind,position,unit,award\n\(rows)\n") }
    }

    @Test func `an empty award is the procedure's, an empty unit the dossier's`() throws {
        let list = try nominees("name,kind,position,unit,award\nLan,individual,worker,,\nSở A,collective,enterprise,p1,emulation-flag\n")
        #expect(
            list == [
                Nominee(name: "Lan", kind: .individual, position: .worker, award: AwardKey("certificate-of-merit")),
                Nominee(
                    name: "Sở A", kind: .collective, position: .enterprise, unit: UnitCode("p1"), award: AwardKey("emulation-flag")),
            ])
    }

    @Test(arguments: ["Robert'); DROP TABLE dossier;--", "🏅 Lan", "\"Lan\" O'Neil", "=1+1", "Vừ A Dính", "名前"])
    func `any name is an ordinary name`(name: String) throws {
        let quoted = "\"\(name.replacing("\"", with: "\"\""))\""
        #expect(try nominees("name,kind\n\(quoted),individual\n").map(\.name) == [name])
    }

    @Test(arguments: [
        (",individual,,,", [ContentFault.Fact.cellEmpty("name")]),
        ("\"Lan\u{7}\",individual,,,", [.unwritable(column: "name")]),
        ("\"Lan\nHoa\",individual,,,", [.unwritable(column: "name")]),
        (
            "Lan,individal,,,",
            [.valueUnknown(column: "kind", value: "individal", nearest: "individual", known: ["collective", "household", "individual"])]
        ),
        ("Lan,,,,", [.cellEmpty("kind")]),
        ("Nhà Lan,household,,,", [.kindNotAllowed("household", allowed: ["individual", "collective"])]),
        ("Tổ 1,collective,worker,,", [.positionNotOfKind(position: "worker", kind: "collective")]),
        ("Lan,individual,,p2,", [.valueUnknown(column: "unit", value: "p2", nearest: "c1", known: ["c1", "d1", "p1"])]),
    ])
    func `every fault of a row is told`(row: String, facts: [ContentFault.Fact]) throws {
        #expect(try problems(row).map(\.fact).map(withoutNearest) == facts.map(withoutNearest))
        #expect(try problems("Hoa,individual,,,\n\(row)").map(\.line) == [3])
    }

    /// Which of several near names is named first is no business of these tests.
    private func withoutNearest(_ fact: ContentFault.Fact) -> ContentFault.Fact {
        guard case .valueUnknown("unit", let value, _, let known) = fact else { return fact }
        return .valueUnknown(column: "unit", value: value, nearest: nil, known: known)
    }

    @Test func `an unknown award is told with the nearest, an unknown position with all`() throws {
        let facts = try problems("Lan,individual,bos,,certificate-of-merits").map(\.fact)
        #expect(facts.count == 2)
        guard case .valueUnknown("position", "bos", _, let positions) = facts[0],
            case .valueUnknown("award", _, let nearest, _) = facts[1]
        else { return #expect(Bool(false), "\(facts)") }
        #expect(positions == Nominee.Position.allCases.map(\.rawValue).sorted())
        #expect(nearest == "certificate-of-merit")
    }

    @Test func `ten thousand nominees are read`() throws {
        let rows = (1...10_000).map { "Người số \($0),individual,worker,,\n" }.joined()
        #expect(try nominees("name,kind,position,unit,award\n\(rows)").count == 10_000)
    }

    @Test func `a procedure nobody knows is told with the nearest`() throws {
        #expect(throws: Refusal.unknown(.procedure, "province-merit-certificat", nearest: "province-merit-certificate")) {
            try nominees("name,kind\n", for: "province-merit-certificat")
        }
    }
}
