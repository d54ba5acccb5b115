import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The supervisor's page` {
    /// Who looks, and which units they see.
    static let viewers: [(UserName, Set<UnitCode>?)] = [("supervisor", nil), ("d1-supervisor", ["d1", "c1"])]

    @Test(arguments: viewers) func `counts at its top what a replay counts, and lists exactly that`(
        who: UserName, units: Set<UnitCode>?
    ) async throws {
        let office = try WebOffice.supervised()
        try await office.browsers(["supervisor", who]) { browsers async throws in
            let everything = try await #require(browsers["supervisor"]).allNumbers("/dossiers?band=all")
            let work = try ReplayedOffice(office, everything, within: units)
            let browser = try #require(browsers[who])
            let expected: [Set<String>] = [
                work.numbers { $0.standing.stoppedAt == nil && $0.isOpen }, work.numbers { $0.isOpen && work.isStatutoryOverdue($0) },
                work.numbers(work.isOverdue), work.numbers(work.isNear), work.numbers(\.standing.isPaused),
                work.numbers { (work.waited($0) ?? 0) > 10 }, work.numbers(work.isLate),
            ]
            let figures = try await browser.get("/supervision").figures
            #expect(figures.count == expected.count)
            for (figure, numbers) in zip(figures, expected) {
                let listed = try await browser.allNumbers(figure.url)
                #expect(figure.count == "\(numbers.count)", "\(figure.label)")
                #expect(Set(listed) == numbers && listed.count == numbers.count, "\(figure.label)")
                #expect(!numbers.isEmpty, "nothing that \(who) sees is “\(figure.label)”, so nothing is proved")
            }
        }
    }

    @Test(arguments: viewers, OverdueGrouping.allCases)
    func `has no number of dossiers that does not lead to just so many`(
        viewer: (UserName, Set<UnitCode>?), grouping: OverdueGrouping
    ) async throws {
        let office = try WebOffice.supervised()
        try await office.browsers(["supervisor", viewer.0]) { browsers async throws in
            let everything = try await #require(browsers["supervisor"]).allNumbers("/dossiers?band=all")
            let seen = try ReplayedOffice(office, everything, within: viewer.1).numbers { _ in true }
            let browser = try #require(browsers[viewer.0])
            let page = try await browser.get("/supervision?by=\(grouping.rawValue)")
            #expect(page.status == 200)
            let open = try await browser.allNumbers("/dossiers").count
            #expect(page.words.contains("Mọi hồ sơ chưa đi hết quy trình: \(open), gồm \(page.figures[0].count) chưa giải quyết xong"))
            for lead in page.figures + page.cellLeads {
                let listed = try await browser.allNumbers(lead.url)
                #expect("\(listed.count)" == lead.count && Set(listed).isSubset(of: seen), "\(lead.label): \(lead.url)")
            }
            // Months, groups and people.
            let groups = page.table("id=\"overdue-title\"")
            let loads = page.table("aria-labelledby=\"loads\"><div class=\"head\">")
            #expect(page.cellLeads.count == 13 * 4 + groups.count * 3 + loads.count * 3 && !groups.isEmpty && !loads.isEmpty)
            let total = groups.compactMap { Int($0[1]) }.reduce(0, +)
            #expect("\(total)" == page.figures[2].count)
            // What stays bare is a measure, no number of dossiers: a rate, days, or stays that are over.
            let measures = page.bareNumbers
            let isMeasure = measures.allSatisfy {
                $0.contains("%") || $0 == "–" || $0.contains("ngày") || Double($0.replacing(",", with: ".")) != nil
            }
            #expect(
                isMeasure && measures.count == 13 + groups.count + page.table("Theo bước").count * 3 + page.table("id=\"waiting\"").count)
        }
    }

    @Test func `breaks overdue work down as the standings do`() async throws {
        let office = try WebOffice.supervised()
        try await office.asked(by: "supervisor") { browser async throws in
            let work = try await ReplayedOffice(office, browser.allNumbers("/dossiers?band=all"), within: nil)
            for grouping in OverdueGrouping.allCases {
                let page = try await browser.get("/supervision?by=\(grouping.rawValue)")
                let parts = Dictionary(grouping: work.items.filter(\.isOpen)) { item in
                    switch grouping {
                    case .procedure: item.standing.rules.procedure.key.text
                    case .unit: item.standing.unit.text
                    case .desk: item.standing.stateDefinition?.desk.text ?? ""
                    case .person: item.standing.assignee?.text ?? ""
                    case .state: item.standing.state.text
                    }
                }
                let expected = parts.values.filter { $0.contains(where: work.isOverdue) }.map { items in
                    [items.filter(work.isOverdue).count, items.filter(work.isStatutoryOverdue).count, items.count]
                }
                let shown = page.table("id=\"overdue-title\"").map { [Int($0[1]), Int($0[2]), Int($0[4])].compactMap(\.self) }
                #expect(
                    shown.sorted { $0.lexicographicallyPrecedes($1) } == expected.sorted { $0.lexicographicallyPrecedes($1) }, "\(grouping)"
                )
            }
        }
    }

    @Test func `draws the months that its table tells, and a month leads to what was resolved in it`() async throws {
        let office = try WebOffice.supervised()
        try await office.asked(by: "supervisor") { browser async throws in
            let work = try await ReplayedOffice(office, browser.allNumbers("/dossiers?band=all"), within: nil)
            let page = try await browser.get("/supervision")
            let rows = page.table("Theo tháng")
            #expect(rows.count == 12 && rows.last?[0] == "10/18" && rows.first?[0] == "11/17")
            for (row, (year, month)) in zip(rows.suffix(2), [(2018, 9), (2018, 10)]) {
                let resolved = work.items.filter { $0.standing.decidedAt.map { $0.day.year == year && $0.day.month == month } ?? false }
                let late = resolved.filter { item in item.standing.dueAt.map { item.standing.decidedAt ?? $0 > $0 } ?? false }
                let early = resolved.filter { item in item.standing.dueAt.map { (item.standing.decidedAt ?? $0).day < $0.day } ?? false }
                #expect(
                    row[1...4] == ["\(early.count)", "\(resolved.count - early.count - late.count)", "\(late.count)", "\(resolved.count)"])
                #expect(!resolved.isEmpty)
                let lead = try #require(page.cellLeads.first { $0.label.hasPrefix(row[0]) && $0.label.contains("giải quyết") })
                #expect(try await Set(browser.allNumbers(lead.url)) == Set(resolved.map(\.number)))
            }
            // Each part of a bar says what the table says.
            let tips = Set(page.text.matches(of: /<title>([0-9\/]{5}: [^<]*)<\/title>/).map { String($0.1) })
            let told = rows.flatMap { row in
                zip(row[1...3], ["trước hạn", "đúng hạn", "quá hạn"]).filter { $0.0 != "0" }.map { "\(row[0]): \($0.0) \($0.1)" }
            }
            #expect(tips == Set(told) && !tips.isEmpty)
            let rates = page.text.matches(of: /<text class="chart-rate" x="[0-9]+" y="[0-9]+">([^<]* %|–)<\/text>/).map { String($0.1) }
            #expect(rates == rows.map { $0[5] })
        }
    }

    @Test func `says of an empty office what would be here`() async throws {
        try await WebOffice().asked(by: "supervisor") { browser async throws in
            let page = try await browser.get("/supervision")
            #expect(page.status == 200 && page.figures.map(\.count) == Array(repeating: "0", count: 7))
            for words in [
                "Chưa giải quyết hồ sơ nào trong 12 tháng qua. Khi có", "Chưa có hồ sơ nào đi qua bước nào trong kỳ. Khi có",
                "Không có hồ sơ nào quá hạn. Khi có", "Không có hồ sơ nào tạm dừng lâu như vậy. Khi có",
                "Chưa có hồ sơ nào đang xử lý. Khi có",
            ] {
                #expect(page.words.contains(words), "\(words)")
            }
            #expect(try await browser.get("/supervision/late").words.contains("Không có việc nào được ghi muộn hơn ngày xảy ra. Khi có"))
            for table in SupervisionTables.Name.allCases where table != .months {
                #expect(try await browser.get(Links.supervisionTable(table)).csv.count == 1)
            }
        }
    }

    @Test(arguments: ["clerk", "appraiser", "secretary", "decision-desk", "d1-clerk"] as [UserName])
    func `is not shown to those who do the work`(who: UserName) async throws {
        try await WebOffice().asked(by: who) { browser async throws in
            for uri in ["/supervision", "/supervision/late"] + SupervisionTables.Name.allCases.map({ Links.supervisionTable($0) }) {
                #expect(try await browser.get(uri).status == 403, "\(uri)")
            }
            #expect(try await !browser.get("/").text.contains("href=\"/supervision\""))
        }
    }
}
