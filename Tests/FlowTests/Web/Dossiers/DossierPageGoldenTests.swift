import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The page of a dossier, on record for every step` {
    /// What is done, by whom, and with what.
    private struct Step {
        let action: ActionKey
        let person: UserName
        var fields: [FieldKey: String] = [:]

        static let accept = Step(action: "accept", person: "clerk")
    }

    /// To the ceremony, with a supplement on the way.
    private static let wholeWay = [
        .accept, Step(action: "request-supplement", person: "appraiser", fields: ["reason": "Thiếu xác nhận"]),
        Step(action: "supplement", person: "clerk"), Step(action: "appraise", person: "appraiser"),
        Step(action: "to-council", person: "appraiser"),
        Step(
            action: "council-approve", person: "secretary",
            fields: ["members-total": "9", "members-present": "9", "votes-for": "9"]),
        Step(
            action: "decide", person: "decision-desk",
            fields: ["decision-number": "1645/QĐ-UBND", "decision-date": "2018-10-01", "signer": "Hồ Tiến Thiệu"]),
        Step(action: "issue", person: "clerk"),
    ]

    @Test func `is as it was, in both languages`() async throws {
        var seen = try await walk(Self.wholeWay)
        seen.formUnion(try await walk([.accept, Step(action: "refuse", person: "appraiser", fields: ["reason": "Sai đối tượng"])]))
        seen.formUnion(try await walk([.accept, Step(action: "withdraw", person: "clerk", fields: ["reason": "Đơn vị xin rút"])]))
        let office = try WebOffice()
        let process = try office.standing(of: office.submit()).rules.process
        #expect(seen == Set(process.states.map(\.key)), "not every step of the process has its page on record")
    }

    /// Leads a dossier through steps, and looks at its page at the beginning and after each.
    ///
    /// - Returns: The states it stood in.
    private func walk(_ steps: [Step]) async throws -> Set<StateKey> {
        let office = try WebOffice()
        let number = try office.submit(nominees: ["Nguyễn Văn An", "Trần Thị Bình"])
        var seen: Set<StateKey> = []
        try await look(at: number, in: office, &seen)
        for step in steps {
            try office.act(step.action, on: number, by: step.person, Entered(fields: step.fields))
            try await look(at: number, in: office, &seen)
        }
        return seen
    }

    /// Compares the page as the clerk sees it, at the first time that a state is reached.
    private func look(at number: DossierNumber, in office: WebOffice, _ seen: inout Set<StateKey>) async throws {
        let state = try office.standing(of: number).state
        guard seen.insert(state).inserted else { return }
        try await office.asked(by: "clerk") { browser in
            for language in Language.allCases {
                browser.setCookie(VisitCookies.languageName, language.rawValue)
                let page = try await browser.get(Links.dossier(number))
                #expect(page.status == 200)
                try Golden.expect(Golden.masked(page.lines), is: "pages/dossier-\(state).\(language.rawValue).txt")
            }
        }
    }
}
