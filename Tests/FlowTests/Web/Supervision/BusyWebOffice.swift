import Dossier
import Testing
import Workflow

@testable import tdkt_flow

extension WebOffice {
    /// An office in mid-October: overdue, due and paused work of three units at several desks, some of it resolved, some entered late;
    /// the district has work of every kind, as the province has.
    static func busy() throws -> WebOffice {
        let office = try WebOffice(at: "2018-09-03T08:00")
        var count = 0
        func begin(_ unit: UnitCode, _ procedure: ProcedureKey = "province-merit-certificate") throws -> DossierNumber {
            let number = try office.submit(procedure, from: unit)
            try office.act("accept", on: number, by: "clerk")
            count += 1
            return number
        }
        // Overdue: two of the district, one of its commune, two of the province, with and without somebody.
        try office.give(begin("d1"), to: "appraiser")
        _ = try begin("d1")
        try office.give(begin("c1", "commune-commendation"), to: "d1-clerk")
        try office.give(begin("p1"), to: "appraiser")
        try office.toLateAppraisal(begin("p1"))
        // Resolved: early in September, and late in October.
        let early = try office.submit(from: "p1")
        office.clock.set("2018-09-10T09:00")
        try office.toEnd(early, decision: "1/QĐ")
        let waiting = [try begin("d1"), try begin("p1")]
        for number in waiting {
            try office.act("request-supplement", on: number, by: "appraiser", Entered(fields: ["reason": "Thiếu xác nhận"]))
        }
        let late = try office.submit("province-merit-certificate-unplanned", from: "d1")
        try office.toDecision(late, isCouncil: false)
        office.clock.set("2018-10-01T09:00")
        try office.act(
            "decide", on: late, by: "decision-desk",
            Entered(fields: ["decision-number": "2/QĐ", "decision-date": "2018-10-01", "signer": "Hồ Tiến Thiệu"]))
        // Due today, soon and later.
        for day in ["2018-09-27", "2018-09-28", "2018-10-12"] {
            office.clock.set("\(day)T14:00")
            for unit in ["p1", "d1"] as [UnitCode] { try office.give(begin(unit), to: "appraiser") }
        }
        // Not accepted, and accepted a day ago but entered today.
        office.clock.set("2018-10-11T09:00")
        _ = try office.submit(from: "c1")
        let entered = [try office.submit(from: "p1"), try office.submit(from: "d1")]
        office.clock.set("2018-10-15T10:00")
        for number in entered {
            try office.store.write(at: office.clock.now) { transaction in
                _ = try transaction.carryOut(
                    .act("accept", Entered()), on: number, by: transaction.snapshot.actor("clerk"),
                    at: try #require(Moment("2018-10-12T08:30")))
            }
        }
        return office
    }

    private func toLateAppraisal(_ number: DossierNumber) throws {
        try act("appraise", on: number, by: "appraiser")
    }

    private func toDecision(_ number: DossierNumber, isCouncil: Bool) throws {
        try act("accept", on: number, by: "clerk")
        try act("appraise", on: number, by: "appraiser")
        try act("submit-for-decision", on: number, by: "appraiser")
    }
}
