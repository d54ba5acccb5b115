import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The actions of a dossier's page` {
    /// A walk through the states of a process by what is offered, the same in every run.
    @Test(arguments: 1...6) func `are open where the engine lets them pass, and grey with all its reasons where not`(_ seed: Int)
        async throws
    {
        let office = try WebOffice()
        let procedure: ProcedureKey = seed.isMultiple(of: 2) ? "province-merit-certificate" : "province-merit-certificate-unplanned"
        let number = try office.submit(procedure, papers: seed.isMultiple(of: 3) ? [] : nil)
        var dice = UInt64(seed) &* 2_654_435_761
        func roll(_ count: Int) -> Int {
            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((dice >> 33) % UInt64(count))
        }
        for _ in 0..<5 {
            let standing = try office.standing(of: number)
            let people: [UserName] = ["clerk", "appraiser", "secretary", "decision-desk", "supervisor", "auditor"]
            for name in [people[roll(3)], people[3 + roll(3)]] { try await verify(office, number, standing, by: name) }
            let actions = standing.rules.process.actions.filter { $0.from.contains(standing.state) && $0.target != .back }
            guard !actions.isEmpty else { return }
            let action = actions[roll(actions.count)]
            var entered = Entered()
            for field in action.asks {
                switch field.entry {
                case .text: entered.fields[field.key] = "\(seed)/QĐ"
                case .date: entered.fields[field.key] = "2018-10-01"
                case .number: entered.fields[field.key] = "9"
                case .choice(let choices): entered.fields[field.key] = choices[0].key
                }
            }
            let chosen = entered
            for name: UserName in ["clerk", "appraiser", "secretary", "decision-desk"] {
                // Whoever may not is refused; another one does it.
                if (try? office.act(action.key, on: number, by: name, chosen)) != nil { break }
            }
        }
    }

    private func verify(_ office: WebOffice, _ number: DossierNumber, _ standing: Standing, by name: UserName) async throws {
        let now = office.clock.now
        let offers = try office.store.read { snapshot in
            let actor = try snapshot.actor(name)
            return try Errand.all(under: standing.rules).map { errand in
                let decision = try snapshot.weigh(errand.offer(for: standing, by: actor), for: standing, by: actor, at: now, now: now)
                return (errand, decision.blockers)
            }
        }
        try await office.asked(by: name) { browser in
            let page = try await browser.get(Links.dossier(number))
            for (errand, blockers) in offers {
                let url = errand.url(for: number)
                #expect(page.text.contains("href=\"\(url)\"") == blockers.isEmpty, "\(name) at \(standing.state): \(url)")
                let form = try await browser.get(url)
                let isForOthers = blockers.contains { if case .role = $0 { true } else if case .samePerson = $0 { true } else { false } }
                #expect(form.status == (isForOthers ? 403 : 200))
                #expect(form.fieldNames.contains("seen") == blockers.isEmpty)
                for blocker in blockers {
                    let words = blocker.words(in: .vi, rules: standing.rules, isOnPage: true)
                    #expect(page.words.contains(words) && form.words.contains(words), "\(words)")
                }
            }
        }
    }

    @Test func `are none where the process has none of the name`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser in
            let (shown, sent) = (
                try await browser.get(Links.dossier(number, "do", "fly")), try await browser.post(Links.dossier(number, "do", "fly"))
            )
            #expect(shown.status == 404 && sent.status == 404)
        }
    }

    @Test func `are refused by the form too, for whoever has not the role`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "auditor") { browser in
            let page = try await browser.post(Links.dossier(number, "do", "refuse"), ["seen": "1", "field.reason": "Tôi muốn thế"])
            #expect(page.status == 403 && page.words.contains("Việc này dành cho"))
            #expect(page.text.contains(">Tôi muốn thế</textarea>"))
        }
        #expect(try office.standing(of: number).revision == 1)
    }
}
