import Testing
import Workflow

@testable import Dossier

/// What is offered while somebody types.
@Suite struct `The search as one types` {
    @Test(arguments: BusyOffice.scopes) func `offers every dossier with such a name, and says which`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            for (text, name) in [("dang thi", "Đặng Thị Đào"), ("Hoàng ch", "Hoàng Chí"), ("nguyen van dong", "Nguyễn Văn Đông")] {
                let found = try snapshot.suggest(text, within: unit, limit: 1_000)
                let expected = work.items.filter { $0.standing.nominees.contains { $0.name == name } }
                #expect(Set(found.map(\.number)) == Set(expected.map(\.number)))
                #expect(found.allSatisfy { $0.nominee == name })
            }
        }
    }

    @Test func `offers a number by its beginning and by its end, without a name`() throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            let number = try #require(work.items.last?.number)
            for text in [number.text, String(number.text.dropLast(1)), String(number.text.suffix(11)), number.text.lowercased()] {
                let found = try snapshot.suggest(text, within: nil, limit: 20)
                #expect(found.contains { $0.number == number && $0.nominee == nil }, "\(text)")
            }
        }
    }

    @Test func `offers what a unit sent, and the name that is typed besides`() throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            let found = try snapshot.suggest("don vi c2", within: nil, limit: 1_000)
            #expect(Set(found.map(\.number)) == Set(work.items.filter { $0.standing.unit.text == "c2" }.map(\.number)))
            #expect(found.allSatisfy { $0.nominee == nil && $0.unitName == "Đơn vị c2" })
            for suggestion in try snapshot.suggest("don vi dao", within: nil, limit: 1_000) {
                #expect(suggestion.nominee == "Đặng Thị Đào")
            }
        }
    }

    @Test func `puts words that follow each other before words that only all occur`() throws {
        let office = try ImportOffice()
        let start = "province-merit-certificate-unplanned,p1,2019-01-02T08:00,2019-01-02T08:00,,appraising,,"
        try office.take(
            PublishedYears.header + """
                A-1,\(start),Nguyễn Văn Đông,individual,worker,
                A-2,\(start),Nguyễn Thị Đông,individual,worker,
                A-3,\(start),Lý Văn Nguyễn,individual,worker,
                A-3,\(start),Trần Đông,individual,worker,

                """)
        try office.read { snapshot in
            try #expect(snapshot.suggest("nguyễn văn đ", within: nil).map(\.number.text) == ["A-1", "A-3"])
            try #expect(
                snapshot.suggest("nguyen dong", within: nil).map(\.nominee) == ["Lý Văn Nguyễn", "Nguyễn Thị Đông", "Nguyễn Văn Đông"])
            try #expect(snapshot.suggest("nguyen", within: nil, limit: 2).map(\.number.text) == ["A-3", "A-2"])
            try #expect(snapshot.suggest("A-2", within: nil).map(\.number.text).first == "A-2")
            for text in ["", " ", "-", "\"", "xyz*"] { try #expect(snapshot.suggest(text, within: nil).isEmpty, "\(text)") }
        }
    }
}
