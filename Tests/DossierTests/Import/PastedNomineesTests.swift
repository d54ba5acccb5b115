import Dossier
import Testing
import Workflow

struct PastedNomineesTests {
    private let award = AwardKey("certificate-of-merit")

    private func paste(_ text: String, for procedure: String = "province-merit-certificate") throws -> PastedNominees {
        try ImportOffice().read { snapshot in
            try snapshot.pastedNominees(text, under: snapshot.rules(for: ProcedureKey(procedure), on: CivilDay(number: 18_000)).rules)
        }
    }

    @Test(arguments: [
        "Lan\tcá nhân\tcông nhân\nTổ 1\ttập thể\tdoanh nghiệp", "Lan,cá nhân,công nhân\nTổ 1,tập thể,doanh nghiệp",
        "Lan;individual;worker\r\nTổ 1;collective;enterprise\r\n", "1\tLan\tCÁ NHÂN\tNgười lao động\n2\tTổ 1\tTap the\tDoanh nghiep",
        "name,kind,position\nLan,individual,worker\nTổ 1,collective,enterprise",
        "TT\tChức vụ\tĐối tượng\tHọ và tên\n1\tcông nhân\tcá nhân\tLan\n2\tdoanh nghiệp\ttập thể\tTổ 1",
        "\n\n\tHọ tên\tLoại\tChức danh\n\n\tLan\tcá nhân\tcông nhân\n\n\tTổ 1\ttập thể\tdoanh nghiệp\n",
        "Họ tên\tChức vụ\nLan\tcông nhân\nTổ 1\tdoanh nghiệp",
    ])
    func `spreadsheets of every form are read alike`(text: String) throws {
        let pasted = try paste(text)
        #expect(
            pasted.rows.map(\.nominee) == [
                Nominee(name: "Lan", kind: .individual, position: .worker, award: award),
                Nominee(name: "Tổ 1", kind: .collective, position: .enterprise, award: award),
            ])
        #expect(pasted.ignoredColumns.isEmpty && pasted.openQuote == nil)
    }

    @Test func `a unit is found by code and by name, an award by what it is called`() throws {
        let pasted = try paste("Lan\tcá nhân\t\tsở mẫu\tCờ thi đua của UBND tỉnh\nHoa\tcá nhân\t\tc1\temulation-flag")
        #expect(pasted.rows.map { $0.nominee?.unit?.text } == ["p1", "c1"])
        #expect(pasted.rows.map { $0.nominee?.award.text } == ["emulation-flag", "emulation-flag"])
    }

    @Test func `a name that several units have is not guessed at`() throws {
        let office = try ImportOffice()
        let pasted = try office.write { transaction in
            try transaction.addUnit(SendingUnit(code: UnitCode("p2"), name: "Sở Mẫu", level: .province))
            let rules = try transaction.snapshot.rules(for: ProcedureKey("province-merit-certificate"), on: CivilDay(number: 18_000)).rules
            return try transaction.snapshot.pastedNominees("Lan\tcá nhân\t\tSở mẫu\t", under: rules)
        }
        #expect(pasted.rows[0].nominee == nil && pasted.rows[0].faults.count == 1)
    }

    @Test func `where the procedure is open to one kind, no row has to say it`() throws {
        #expect(try paste("Lan\nHoa", for: "province-emulation-fighter").rows.map(\.nominee?.kind) == [.individual, .individual])
        #expect(try paste("Lan").rows[0].faults == [.cellEmpty("kind")])
    }

    @Test func `a wrong row is marked with its line and its faults, and the others stand`() throws {
        let rows = try paste("Lan\tcá nhân\n\u{200B}\tcá nhân\nHoa\u{1}\tcá nhân\nMai\tcá nhân\ttrùm\n\"Hai\ndòng\"\tcá nhân\nBé\tcá nhân")
            .rows
        #expect(rows.map(\.line) == [1, 2, 3, 4, 5, 7])
        #expect(rows.map { $0.nominee == nil } == [false, true, true, true, true, false])
        #expect(rows[1].faults == [.cellEmpty("name")] && rows[2].faults == [.unwritable(column: "name")])
        #expect(rows[4].faults == [.unwritable(column: "name")] && rows[3].cells.position == "trùm")
    }

    @Test func `a quotation mark that stays open is told, and what stands before it is read`() throws {
        let pasted = try paste("Lan\tcá nhân\n\"Hoa\tcá nhân\nMai\tcá nhân")
        #expect(pasted.openQuote == 2 && pasted.rows.compactMap(\.nominee?.name) == ["Lan"])
    }

    @Test func `columns that say nothing here are named`() throws {
        #expect(try paste("Họ tên\tNăm sinh\tLoại\nLan\t1980\tcá nhân").ignoredColumns == ["Năm sinh"])
    }

    @Test func `nothing pasted is nothing read`() throws {
        for text in ["", " \n\t\n", "Họ tên\tLoại\n"] { #expect(try paste(text).rows.isEmpty) }
    }

    @Test func `names are kept composed`() throws {
        #expect(try paste("Nguye\u{302}\u{303}n\tcá nhân").rows[0].nominee?.name.unicodeScalars.count == 6)
    }

    @Test func `ten thousand rows are read, right ones and wrong ones`() throws {
        let text = (1...10_000).map { "Người \($0)\tcá nhân\t\(["công nhân", "trùm \($0)"][$0 % 2])\tđơn vị \($0)" }.joined(separator: "\n")
        let rows = try paste(text).rows
        #expect(rows.count == 10_000 && rows.allSatisfy { $0.nominee == nil })
    }

    @Test func `typed rows are read by the same rules, the empty ones left out`() throws {
        let rows = try ImportOffice().read { snapshot in
            try snapshot.typedNominees(
                [
                    NomineeCells(name: " Lan ", kind: "individual", position: "worker"), NomineeCells(kind: "individual"),
                    NomineeCells(kind: "individual", position: "worker"),
                ], under: snapshot.rules(for: ProcedureKey("province-merit-certificate"), on: CivilDay(number: 18_000)).rules)
        }
        #expect(rows.map(\.line) == [1, 3] && rows[0].nominee?.name == "Lan" && rows[1].faults == [.cellEmpty("name")])
    }

    @Test func `who stands elsewhere is found by name, award and kind, in open dossiers only`() throws {
        let office = try ImportOffice()
        let lan = Nominee(name: "Lan", kind: .individual, award: award)
        let number = try office.write { transaction in
            try transaction.submit(
                ProcedureKey("province-merit-certificate"), from: UnitCode("p1"), nominees: [lan], documents: [], channel: .direct,
                by: .clerk, at: ImportOffice.now
            ).number
        }
        let asked = [Nominee(name: "Hoa", kind: .individual, award: award), lan, Nominee(name: "Lan", kind: .collective, award: award)]
        #expect(try office.read { try $0.standingElsewhere(asked, within: nil) }.map { [$0.place, $0.isVisible ? 1 : 0] } == [[1, 1]])
        #expect(try office.read { try $0.standingElsewhere(asked, within: UnitCode("d1")) }.map(\.isVisible) == [false])
        try office.act("withdraw", on: number, Entered(fields: [FieldKey("reason"): "x"]), as: "clerk", at: ImportOffice.now.iso)
        #expect(try office.read { try $0.standingElsewhere(asked, within: nil) }.isEmpty)
    }
}
