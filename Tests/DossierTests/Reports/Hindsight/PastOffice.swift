import Foundation
import Testing
import Workflow

@testable import Dossier

/// A small office with a past: twenty-four dossiers that took six or ten half days of appraisal and four to be decided, then five that
/// run at the beginning of November 2018. It is only read, so all tests share it.
enum PastOffice {
    static let procedure = "province-merit-certificate-unplanned"
    static let now = Moment(day: CivilDay(number: 17_840), time: TimeOfDay("07:30") ?? .midnight)

    static let shared = Result { try made() }

    /// The numbers of those that run, by what will become of them.
    static let fresh = number("181101-0001")
    static let appraised = number("181024-0001")
    static let returnedLate = number("181023-0001")
    static let returned = number("181029-0001")
    static let overdue = number("181008-0001")

    private static func number(_ tail: String) -> DossierNumber { DossierNumber("H37.12-\(tail)") }

    private static func made() throws -> ImportOffice {
        let office = try ImportOffice()
        for place in 0..<24 {
            let isQuick = place.isMultiple(of: 2)
            let number = try office.accepted("2018-10-01T07:30")
            try office.act("appraise", on: number, as: "appraiser", at: isQuick ? "2018-10-03T17:00" : "2018-10-05T17:00")
            try office.act("submit-for-decision", on: number, as: "appraiser", at: isQuick ? "2018-10-04T07:30" : "2018-10-08T07:30")
            try office.decide(number, at: isQuick ? "2018-10-05T17:00" : "2018-10-09T17:00")
        }
        for day in ["2018-10-08", "2018-10-23", "2018-10-24", "2018-10-29", "2018-11-01"] { try office.accepted("\(day)T07:30") }
        try office.act("appraise", on: returnedLate, as: "appraiser", at: "2018-10-31T17:00")
        try office.giveBack(returnedLate, at: "2018-11-01T17:00")
        try office.act("appraise", on: appraised, as: "appraiser", at: "2018-11-02T17:00")
        try office.act("appraise", on: returned, as: "appraiser", at: "2018-10-31T17:00")
        try office.giveBack(returned, at: "2018-11-02T17:00")
        return office
    }

    /// The same office at the end of the year, when all but one have been decided.
    static let later = Result { () throws -> ImportOffice in
        let office = try made()
        for (number, day) in [(fresh, "2018-11-14"), (returnedLate, "2018-11-20"), (overdue, "2018-11-21")] {
            try office.act("appraise", on: number, as: "appraiser", at: "\(day)T08:00")
            try office.act("submit-for-decision", on: number, as: "appraiser", at: "\(day)T09:00")
            try office.decide(number, at: "\(day)T10:00")
        }
        try office.act("submit-for-decision", on: appraised, as: "appraiser", at: "2018-11-07T09:00")
        try office.decide(appraised, at: "2018-11-07T10:00")
        return office
    }
}

extension ImportOffice {
    /// A dossier that was handed in and accepted at one moment.
    @discardableResult
    fileprivate func accepted(_ iso: String) throws -> DossierNumber {
        let moment = try #require(Moment(iso))
        let number = try write { transaction in
            try transaction.submit(
                ProcedureKey(PastOffice.procedure), from: UnitCode(iso.contains("11-01") ? "d1" : "p1"), nominees: [],
                documents: [DocumentKey("proposal"), DocumentKey("summary-report")], channel: .direct, by: .clerk, at: moment
            ).number
        }
        try act("accept", on: number, as: "clerk", at: iso)
        return number
    }

    fileprivate func decide(_ number: DossierNumber, at iso: String) throws {
        let fields = ["decision-number": "\(number)/QĐ", "decision-date": String(iso.prefix(10)), "signer": "Hồ Tiến Thiệu"]
        let entered = Entered(fields: Dictionary(uniqueKeysWithValues: fields.map { (FieldKey($0.key), $0.value) }))
        try act("decide", on: number, entered, as: "decision-desk", at: iso)
    }

    fileprivate func giveBack(_ number: DossierNumber, at iso: String) throws {
        try act("return", on: number, Entered(fields: [FieldKey("reason"): "Xem lại"]), as: "appraiser", at: iso)
    }
}
