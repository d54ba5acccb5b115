import Dossier
import Foundation
import Testing
import Workflow

struct RegisterExportTests {
    @Test func `what is written is read, and written again the same`() throws {
        let first = try ImportOffice()
        try first.take(PublishedYears.awardsOf2018)
        try first.take(
            PublishedYears.header
                + "\"Số 1, \"\"cũ\"\"\",province-merit-certificate,p1,2018-10-01,2018-10-01,,awaiting-supplement,,,\"Tổ 1, Sở A\",collective,,\n"
                + "Không ai,province-merit-certificate,p1,2018-10-01,,,withdrawn,,,,,,\n")
        let text = try first.register()
        let second = try ImportOffice()
        try second.take(text)
        #expect(try second.register() == text)
        #expect(try first.take(text).dossiers == 0)
        #expect(
            text.contains("\n\"Số 1, \"\"cũ\"\"\",province-merit-certificate,p1,2018-10-01T00:00,2018-10-01T00:00,,awaiting-supplement,"))
    }

    @Test func `dossiers that ran here are written as they stand`() throws {
        let office = try ImportOffice()
        let moment = try #require(Moment("2018-10-01T08:30"))
        try office.write { transaction in
            _ = try transaction.submit(
                ProcedureKey("province-merit-certificate-unplanned"), from: UnitCode("p1"),
                nominees: [Nominee(name: "Lan", kind: .individual, position: .worker, award: AwardKey("certificate-of-merit"))],
                documents: [DocumentKey("proposal"), DocumentKey("summary-report")], channel: .direct, by: .clerk, at: moment)
        }
        try office.act("accept", on: DossierNumber("H37.12-181001-0001"), as: "clerk", at: "2018-10-01T09:00")
        let row =
            "H37.12-181001-0001,province-merit-certificate-unplanned,p1,2018-10-01T08:30,2018-10-01T09:00,,appraising,,,Lan,individual,worker,pending\n"
        #expect(try office.register() == PublishedYears.header + row)
        let other = try ImportOffice()
        try other.take(try office.register())
        #expect(try other.register() == PublishedYears.header + row)
    }

    @Test func `the register is written as it stood at a moment`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.awardsOf2018)
        let text = try office.register()
        #expect(try office.register(asOf: ImportOffice.now) == text)
        try office.take(
            PublishedYears.header
                + "A,province-merit-certificate,p1,2019-10-01,2019-10-02,2019-10-20,issued,1,2019-10-20,Lan,individual,,awarded\n")
        let before = try #require(Moment("2019-09-30T23:59"))
        #expect(try office.register(asOf: before) == text)
        let after = try #require(Moment("2019-10-02T00:00"))
        #expect(
            try office.register(asOf: after).contains(
                "\nA,province-merit-certificate,p1,2019-10-01T00:00,2019-10-02T00:00,,appraising,,,Lan,individual,,pending\n"))
    }
}
