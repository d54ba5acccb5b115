import Testing

struct FindingTests {
    @Test(arguments: [1, 2, 3, 7])
    func `pages follow each other without a gap and without a repetition`(limit: Int) throws {
        let program = try Program()
        let numbers = try (0..<7).map { _ in try program.handIn(at: "2018-10-01T08:00") }
        var seen: [String] = []
        var after: String?
        var pages = 0
        repeat {
            let page = try program.done(["list", "--limit", "\(limit)", "--format", "json"] + (after.map { ["--after", $0] } ?? []))
                .object()
            let found = page["dossiers"] as? [[String: Any]] ?? []
            #expect(found.count <= limit)
            seen += found.compactMap { $0["number"] as? String }
            after = page["next"] as? String
            pages += 1
        } while after != nil && pages < 20
        #expect(seen == numbers)
        #expect(pages == (7 + limit - 1) / limit)
    }

    @Test(arguments: [
        ("Nguyễn Văn Đức", true), ("nguyen van duc", true), ("NGUYEN VAN ĐUC", true), ("đức", true), ("duc", true),
        ("van d", true), ("nguyen bac", false), ("Lý Thị", false), ("Đình Lập", true), ("dinh lap", true), ("181001", true),
        ("H37.12-181001-0001", true), ("nguyen lap", true), ("   ", false), ("%", false), ("\"", false), ("duc*", true),
        ("N'); DROP TABLE dossier;--", false),
    ])
    func `a name, a unit or a number is found without diacritics, and đ is d`(words: String, isFound: Bool) throws {
        let program = try Program()
        try program.done(["unit", "add", "d7", "--name", "Huyện Đình Lập", "--level", "district", "--as", "admin"])
        let number = try program.handIn(
            at: "2018-10-01T08:00", unit: "d7", nominees: "name,kind,position\nNguyễn Văn Đức,individual,worker\n")
        _ = try program.handIn(at: "2018-10-02T08:00", nominees: "name,kind,position\nLý Thị Bắc,individual,worker\n")
        let run = try program.done(["list", "--search", words, "--format", "json"])
        let found = (try run.object()["dossiers"] as? [[String: Any]] ?? []).compactMap { $0["number"] as? String }
        #expect(found.contains(number) == isFound, "\(found)")
    }

    @Test func `filters narrow together`() throws {
        let program = try ContractOffice.template.get()
        func found(_ words: String...) throws -> [String] {
            let page = try program.done(["list", "--format", "json", "--at", "2018-12-03T09:00"] + words).object()
            return (page["dossiers"] as? [[String: Any]] ?? []).compactMap { $0["number"] as? String }
        }
        #expect(try found("--unit", "d1") == [ContractOffice.incomplete])
        #expect(try found("--state", "awaiting-decision") == ContractOffice.deciding)
        #expect(try found("--assignee", "appraiser") == [ContractOffice.accepted])
        #expect(try found("--procedure", "province-merit-certificate") == [ContractOffice.paused])
        #expect(try found("--procedure", "province-merit-certificate-unplanned", "--state", "issued") == [ContractOffice.issued])
        #expect(try found("--unit", "d1", "--state", "issued").isEmpty)
        #expect(try found("--search", "dong dang", "--unit", "p1") == [ContractOffice.issued])
    }
}
