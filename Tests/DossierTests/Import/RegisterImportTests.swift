import Foundation
import Testing
import Workflow

@testable import Dossier

struct RegisterImportTests {
    private let header = PublishedYears.header
    private let lan =
        "A/1,province-merit-certificate,p1,2018-10-01T08:00,2018-10-01T09:30,2018-10-20,issued,1/QĐ,2018-10-20,Lan,individual,worker,awarded\n"

    @Test func `rows of one dossier are one dossier, wherever they stand`() throws {
        let office = try ImportOffice()
        let other = lan.replacing("A/1", with: "B 2")
        let result = try office.take(header + lan + other + lan.replacing("Lan", with: "Hoa").replacing("awarded", with: "refused"))
        #expect(result == RegisterImport(dossiers: 2, nominees: 3, unchanged: 0))
        let standing = try office.read { try $0.standing(of: DossierNumber("A/1")) }
        #expect(standing.nominees.map(\.name) == ["Lan", "Hoa"])
        #expect(standing.results.map(\.outcome) == [.awarded, .refused])
        #expect(standing.state == StateKey("issued"))
        #expect(standing.decidedAt?.iso == "2018-10-20T00:00")
        #expect(
            standing.decision
                == DecisionRecord(authority: "province", number: "1/QĐ", date: standing.receivedAt.day.advanced(by: 19), signer: nil))
        #expect(standing.lastOccurredAt.iso == "2018-10-20T00:00")
    }

    @Test func `a second run changes nothing, in whatever form the file comes`() throws {
        let office = try ImportOffice()
        let text = header + lan + lan.replacing("Lan", with: "Nguyễn Văn Á")
        try office.take(text)
        let before = try office.read { try $0.audit() }
        let semicolons = "\u{FEFF}" + text.decomposedStringWithCanonicalMapping.replacing(",", with: ";").replacing("\n", with: "\r\n")
        #expect(try office.take(semicolons) == RegisterImport(dossiers: 0, nominees: 0, unchanged: 1))
        #expect(try office.take(text + lan.replacing("A/1", with: "A/2")) == RegisterImport(dossiers: 1, nominees: 1, unchanged: 1))
        let after = try office.read { try $0.audit() }
        #expect(after.problems == [])
        #expect(after.entries == before.entries + 1)
    }

    @Test func `a dossier that is told otherwise than it was is refused`() throws {
        let office = try ImportOffice()
        try office.take(header + lan)
        for changed in [lan.replacing("Lan", with: "Hoa"), lan.replacing("T09:30", with: "T09:31"), lan.replacing("1/QĐ", with: "2/QĐ")] {
            let found = try faults { try office.take(header + changed) }
            #expect(found == [ContentFault(line: 2, .differsFromRecord("A/1"))])
        }
    }

    @Test func `a dossier older than its procedure is pinned to the first version, and the history says so`() throws {
        let office = try ImportOffice()
        try office.take(header + lan + lan.replacing("A/1", with: "A/0").replacing("2018-10-01T", with: "2016-10-01T"))
        let notes = try office.read { snapshot in
            try ["A/0", "A/1"].map { try snapshot.history(of: DossierNumber($0)).entries[0].note }
        }
        #expect(notes[0]?.contains("27/08/2018") == true)
        #expect(notes[1] == nil)
    }

    @Test func `an earlier moment is read by the moments in the rows`() throws {
        let office = try ImportOffice()
        try office.take(header + lan)
        let states = try office.read { snapshot in
            try ["2018-10-01T08:00", "2018-10-01T10:00", "2018-10-20T00:00"].map { iso in
                try snapshot.standing(of: DossierNumber("A/1"), asOf: Moment(iso)).state.text
            }
        }
        #expect(states == ["submitted", "appraising", "issued"])
    }

    @Test func `a dossier without nominees has none`() throws {
        let office = try ImportOffice()
        let result = try office.take(header + "A,advanced-worker-commune,c1,2019-01-02,2019-01-02,,appraising,,,,,,\n")
        #expect(result == RegisterImport(dossiers: 1, nominees: 0, unchanged: 0))
        #expect(try office.read { try $0.standing(of: DossierNumber("A")).clock } == .running)
    }

    @Test(arguments: [
        ("issued,,2018-10-20", "2018-10-20T00:00", "|2018-10-20"), ("decided,7/QĐ,2018-10-01", "2018-10-01T09:30", "7/QĐ|2018-10-01"),
        ("withdrawn,,", nil, "|2018-10-01"),
    ])
    func `what a register leaves out of a settled dossier is filled in from what it tells`(
        cells: String, decided: String?, decision: String
    ) throws {
        let office = try ImportOffice()
        try office.take(header + "A,province-merit-certificate,p1,2018-10-01T08:00,2018-10-01T09:30,,\(cells),Lan,individual,,awarded\n")
        let standing = try office.read { try $0.standing(of: DossierNumber("A")) }
        #expect(standing.clock == .stopped)
        #expect(standing.decidedAt?.iso == decided)
        #expect(standing.decision.map { "\($0.number)|\($0.date.iso)" } == decision)
    }

    @Test(arguments: [
        ("", ContentFault.Fact.cellEmpty("dossier"), "A/1"),
        (
            "province-merit-certificates", .valueUnknown(column: "procedure", value: "", nearest: nil, known: []),
            "province-merit-certificate"
        ),
        ("p9", .valueUnknown(column: "unit", value: "", nearest: nil, known: []), "p1"),
        ("", .cellEmpty("unit"), "p1"),
        ("", .cellEmpty("received_at"), "2018-10-01T08:00"),
        ("01/10/2018", .notATime(column: "received_at", value: "01/10/2018"), "2018-10-01T08:00"),
        ("2018-02-30", .notATime(column: "decided_at", value: "2018-02-30"), "2018-10-20,i"),
        ("2018-10-01T07:00", .outOfOrder(column: "accepted_at", value: "2018-10-01T07:00", after: "2018-10-01T08:00"), "2018-10-01T09:30"),
        ("gone", .valueUnknown(column: "state", value: "", nearest: nil, known: []), "issued"),
        ("", .cellEmpty("nominee"), "Lan"),
        ("person", .valueUnknown(column: "kind", value: "", nearest: nil, known: []), "individual"),
        ("boss", .valueUnknown(column: "position", value: "", nearest: nil, known: []), "worker"),
        ("enterprise", .positionNotOfKind(position: "enterprise", kind: "individual"), "worker"),
        ("won", .valueUnknown(column: "outcome", value: "", nearest: nil, known: []), "awarded"),
    ])
    func `every cell is weighed`(cell: String, fact: ContentFault.Fact, instead: String) throws {
        let office = try ImportOffice()
        let rest = instead.hasSuffix(",i") ? ",i" : ""
        let row = try lan.replacingFirst(instead, with: cell + rest)
        let found = try faults { try office.take(header + lan + row.replacing("A/1", with: "A/2")) }
        #expect(found.map(\.line) == [3])
        #expect(found.map { $0.fact.withoutValue } == [fact.withoutValue])
        #expect(try office.read { try $0.list(ListFilter(), at: ImportOffice.now).dossiers }.isEmpty)
    }

    @Test func `times stand in order and none lies ahead`() throws {
        let office = try ImportOffice()
        let row = "A,province-merit-certificate,p1,2018-10-02,2018-10-03,2018-10-01T10:00,decided,1/QĐ,2018-10-02,,,,\n"
        #expect(
            try faults { try office.take(header + row) }.map(\.fact) == [
                .outOfOrder(column: "decided_at", value: "2018-10-01T10:00", after: "2018-10-03"),
                .outOfOrder(column: "decision_date", value: "2018-10-02", after: "2018-10-03"),
                .outOfOrder(column: "decided_at", value: "2018-10-01T10:00", after: "2018-10-02"),
            ])
        let ahead = "A,province-merit-certificate,p1,2999-01-01,2999-01-02,,appraising,,,,,,\n"
        #expect(
            try faults { try office.take(header + ahead) }.map(\.fact) == [
                .inFuture(column: "received_at", value: "2999-01-01"), .inFuture(column: "accepted_at", value: "2999-01-02"),
            ])
    }

    @Test func `rows of one dossier agree`() throws {
        let office = try ImportOffice()
        let found = try faults { try office.take(header + lan + lan.replacing("p1", with: "d1").replacing("1/QĐ", with: "2/QĐ")) }
        #expect(
            found == [
                ContentFault(line: 3, .disagrees(column: "unit", value: "d1", first: "p1", line: 2)),
                ContentFault(line: 3, .disagrees(column: "decision_number", value: "2/QĐ", first: "1/QĐ", line: 2)),
            ])
    }

    @Test func `a decision number stands for one decision of its authority and year`() throws {
        let office = try ImportOffice()
        let second = lan.replacing("A/1", with: "A/2")
        let otherDay = second.replacing("1/QĐ,2018-10-20", with: "1/QĐ,2018-10-19")
        let taken = ContentFault.Fact.numberTaken(number: "1/QĐ", date: "2018-10-19", other: "2018-10-20")
        #expect(try faults { try office.take(header + lan + otherDay) } == [ContentFault(line: 3, taken)])
        try office.take(header + lan)
        #expect(try faults { try office.take(header + otherDay) } == [ContentFault(line: 2, taken)])
        let nextYear = second.replacing("2018-10-20", with: "2019-01-05").replacing("A/2", with: "A/3")
        let district = otherDay.replacing("province-merit-certificate,p1", with: "district-commendation,d1").replacing("A/2", with: "A/4")
        #expect(try office.take(header + second + nextYear + district).dossiers == 3)
    }

    @Test func `a decision number without any day is told`() throws {
        let office = try ImportOffice()
        let row = "A,province-merit-certificate,p1,2018-10-01,2018-10-01,,awaiting-decision,1/QĐ,,,,,\n"
        #expect(try faults { try office.take(header + row) } == [ContentFault(line: 2, .cellEmpty("decision_date"))])
    }

    @Test func `the number of a cancelled decision is not given again`() throws {
        let office = try ImportOffice()
        let running = "A/0,province-merit-certificate,p1,2018-10-01,2018-10-01,,awaiting-decision,,,Lan,individual,,approved\n"
        try office.take(header + running)
        let entered = Entered(fields: [
            FieldKey("decision-number"): "1/QĐ", FieldKey("decision-date"): "2018-10-20", FieldKey("signer"): "Chủ tịch",
        ])
        try office.act("decide", on: DossierNumber("A/0"), entered, as: "decision-desk", at: "2018-10-20T09:00")
        try office.write { transaction in
            _ = try transaction.carryOut(
                .undo(reason: "Ghi nhầm"), on: DossierNumber("A/0"),
                by: Actor(name: UserName("supervisor"), roles: [RoleKey("supervisor")]), at: ImportOffice.now)
        }
        #expect(
            try faults { try office.take(header + lan) } == [ContentFault(line: 2, .numberCancelled(number: "1/QĐ", dossier: "A/0"))])
    }

    @Test func `only who may take over registers does, and only for the units they act for`() throws {
        let office = try ImportOffice()
        let needed = try office.read { try $0.office(on: ImportOffice.now.day).roles.filter { $0.key == RoleKey("clerk") } }
        #expect(throws: Refusal.role(needed: needed)) {
            try office.take(header + lan, by: Actor(name: UserName("auditor"), roles: [RoleKey("auditor")]))
        }
        let ofDistrict = Actor(name: UserName("clerk"), roles: [RoleKey("clerk")], unit: UnitCode("d1"))
        #expect(throws: Refusal.blocked([.unit(UnitCode("p1"))], under: nil)) { try office.take(header + lan, by: ofDistrict) }
        let ofCommune = "A,commune-commendation,c1,2019-01-02,2019-01-02,,appraising,,,,,,\n"
        #expect(try office.take(header + ofCommune, by: ofDistrict).dossiers == 1)
    }

    @Test func `progress is told from the first dossier to the last`() throws {
        let office = try ImportOffice()
        let rows = (1...5).map { lan.replacing("A/1", with: "A/\($0)") }.joined()
        var told: [[Int]] = []
        try office.write { transaction in
            _ = try transaction.importRegister(header + rows, file: "so.csv", by: .clerk) { told.append([$0, $1]) }
        }
        #expect(told == (0...5).map { [$0, 5] })
    }
}

extension String {
    /// The text with one other piece in it, which has to be there.
    fileprivate func replacingFirst(_ piece: String, with other: String) throws -> String {
        let place = try #require(range(of: piece))
        return replacingCharacters(in: place, with: other)
    }
}

extension ContentFault.Fact {
    /// The same fault, whatever the value was and the names that were offered.
    fileprivate var withoutValue: ContentFault.Fact {
        if case .valueUnknown(let column, _, _, _) = self {
            .valueUnknown(column: column, value: "", nearest: nil, known: [])
        } else {
            self
        }
    }
}
