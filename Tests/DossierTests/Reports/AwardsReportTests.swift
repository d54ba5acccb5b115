import Dossier
import Testing
import Workflow

struct AwardsReportTests {
    @Test func `a register with the awards of 2018 gives the figures that were published`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.awardsOf2018)
        let report = try office.read { try $0.awardsReport(year: 2018) }
        let published = try PublishedFigures(year: 2018)
        #expect(report.total == published["province_total"])
        #expect(
            report.byAward == [
                AwardKey("certificate-of-merit"): published["province_certificate_of_merit"],
                AwardKey("emulation-flag"): published["province_emulation_flag"],
                AwardKey("provincial-emulation-fighter"): published["province_emulation_fighter"],
                AwardKey("excellent-labour-collective"): published["province_excellent_labour_collective"],
            ])
        #expect(report.thematicAndUnplannedTenths == published["province_thematic_and_unplanned_percent"])
        #expect(report.meritTenths == published["province_merit_percent"])
        #expect(report.leaders == published["individuals_leaders"])
        #expect(report.workers == published["individuals_workers"])
        #expect(report.leadersTenths == published["individuals_leaders_percent"])
        #expect(report.workersTenths == published["individuals_workers_percent"])
        #expect(report.entrepreneurs == 12)
        #expect(report.byKind == [.individual: 1055, .collective: 961, .household: 30])
        #expect(report.byBasis[.external] == 10)
        #expect(report.byBasis.values.reduce(0, +) == report.total)
    }

    @Test func `other years and levels are counted by themselves`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.awardsOf2018)
        let totals = try office.read { snapshot in
            try [
                snapshot.awardsReport(year: 2017).total, snapshot.awardsReport(year: 2019).total,
                snapshot.awardsReport(year: 2018, level: .district).total, snapshot.awardsReport(year: 2018, level: .commune).total,
            ]
        }
        #expect(totals == [1, 1, 1, 1])
    }

    @Test func `a year without awards has no shares`() throws {
        let report = try ImportOffice().read { try $0.awardsReport(year: 2020) }
        #expect(report.total == 0)
        #expect(report.byAward.isEmpty)
        #expect(report.byKind == [.individual: 0, .collective: 0, .household: 0])
        #expect(
            [report.thematicAndUnplannedTenths, report.meritTenths, report.leadersTenths, report.workersTenths] == [nil, nil, nil, nil])
    }

    @Test(arguments: [(1, 3, 333), (2, 3, 667), (1, 2000, 1), (1, 2001, 0), (0, 5, 0), (5, 5, 1000)])
    func `a share is rounded half up`(part: Int, whole: Int, tenths: Int) throws {
        let office = try ImportOffice()
        var text = PublishedYears.header
        for place in 0..<whole {
            let position = place < part ? "leader" : "worker"
            text +=
                "A,province-merit-certificate,p1,2018-10-01,2018-10-01,2018-10-20,issued,1,2018-10-20,N\(place),individual,\(position),awarded\n"
        }
        try office.take(text)
        #expect(try office.read { try $0.awardsReport(year: 2018).leadersTenths } == tenths)
    }

    @Test func `of fifty-three on a list fifty are awarded, two refused and one sent up, and fifty count`() throws {
        let office = try ImportOffice()
        let list = "name,kind\n" + (1...53).map { "Người \($0),individual\n" }.joined()
        let number = try office.write { transaction in
            let nominees = try transaction.snapshot.nominees(
                in: list, file: "ds.csv", for: ProcedureKey("province-merit-certificate"), on: CivilDay(number: 17_805))
            return try transaction.submit(
                ProcedureKey("province-merit-certificate"), from: UnitCode("p1"), nominees: nominees,
                documents: ["proposal", "achievement-report", "minutes"].map { DocumentKey($0) }, channel: .direct, by: .clerk,
                at: Moment(day: CivilDay(number: 17_805), time: .midnight)
            ).number
        }
        try office.act("accept", on: number, as: "clerk", at: "2018-10-01T09:00")
        let referred = try OutcomesFile.exceptions(in: "nominee,outcome,reason\nNgười 53,referred,Trình cấp trên\n", file: "o.csv")
        try office.act("appraise", on: number, Entered(exceptions: referred), as: "appraiser", at: "2018-10-02T09:00")
        try office.act("to-council", on: number, as: "appraiser", at: "2018-10-03T09:00")
        let votes = try VotesFile.votes(
            in: "nominee,votes_for\n" + (1...52).map { "Người \($0),\($0 == 52 ? 3 : 11)\n" }.joined(), file: "v.csv")
        let session = Entered(fields: [FieldKey("members-total"): "11", FieldKey("members-present"): "11"], votes: votes)
        try office.act("council-approve", on: number, session, as: "secretary", at: "2018-10-04T09:00")
        let decision = Entered(
            fields: [FieldKey("decision-number"): "5/QĐ", FieldKey("decision-date"): "2018-10-05", FieldKey("signer"): "Chủ tịch"],
            exceptions: try OutcomesFile.exceptions(in: "nominee,outcome,reason\nNgười 51,refused,Không đủ\n", file: "o.csv"))
        let standing = try office.act("decide", on: number, decision, as: "decision-desk", at: "2018-10-05T09:00")
        #expect([Outcome.awarded, .refused, .referred].map { outcome in standing.results.count { $0.outcome == outcome } } == [50, 2, 1])
        let report = try office.read { try $0.awardsReport(year: 2018) }
        #expect(report.total == 50)
        #expect(report.byKind[.individual] == 50)
        let before = try #require(Moment("2018-10-05T08:59"))
        #expect(try office.read { try $0.awardsReport(year: 2018, asOf: before) }.total == 0)
        #expect(try office.read { try $0.awardsReport(year: 2018, asOf: before.later(1)) }.total == 50)
    }
}

extension Moment {
    fileprivate func later(_ minutes: Int) -> Moment {
        Moment(minutes: self.minutes + minutes)
    }
}
