import Dossier
import Testing
import Workflow

struct ListFileTests {
    @Test func `votes are read by nominee`() throws {
        let votes = try VotesFile.votes(in: "nominee;votes_for\nLan;11\n#3;0\n", file: "v.csv")
        #expect(votes == [Entered.Votes(nominee: "Lan", votesFor: 11), Entered.Votes(nominee: "#3", votesFor: 0)])
    }

    @Test(arguments: ["", "-1", "1.5", "mười", "99999999999999999999", "+1", "١"])
    func `votes that are no whole number are told`(cell: String) throws {
        let found = try faults { _ = try VotesFile.votes(in: "nominee,votes_for\nLan,\(cell)\n,3\n", file: "v.csv") }
        #expect(
            found == [
                ContentFault(line: 2, .notANumber(column: "votes_for", value: cell)), ContentFault(line: 3, .cellEmpty("nominee")),
            ])
    }

    @Test func `results are read with their reasons`() throws {
        let exceptions = try OutcomesFile.exceptions(
            in: "nominee,outcome,reason\nLan,refused,\"Thiếu, chưa đủ\"\nHoa,referred,\n", file: "o.csv")
        #expect(
            exceptions == [
                Entered.Exception(nominee: "Lan", outcome: .refused, reason: "Thiếu, chưa đủ"),
                Entered.Exception(nominee: "Hoa", outcome: .referred, reason: nil),
            ])
    }

    @Test func `a result nobody knows is told with those that are known`() throws {
        let found = try faults { _ = try OutcomesFile.exceptions(in: "nominee,outcome\nLan,refuse\n", file: "o.csv") }
        let known = Outcome.allCases.map(\.rawValue).sorted()
        #expect(found == [ContentFault(line: 2, .valueUnknown(column: "outcome", value: "refuse", nearest: "refused", known: known))])
    }

    @Test func `rows of the calendar are read in all four kinds`() throws {
        let text =
            "date,kind,name,source\n"
            + CalendarRow.Kind.allCases.enumerated().map { "2030-01-0\($0 + 1),\($1.rawValue),Tết,TB 1\n" }.joined()
        let rows = try CalendarFile.rows(in: text, file: "vn.csv")
        #expect(rows.map(\.kind) == CalendarRow.Kind.allCases)
        #expect(rows.map(\.day.iso) == ["2030-01-01", "2030-01-02", "2030-01-03", "2030-01-04"])
    }

    @Test func `every fault of a calendar is told`() throws {
        let text = "date,kind,name,source\n2030-01-01,holiday,Tết,TB 1\n2030-02-30,holyday,Tết,\n2030-01-01,ordinary,,TB 2\n"
        let kinds = CalendarRow.Kind.allCases.map(\.rawValue).sorted()
        #expect(
            try faults { _ = try CalendarFile.rows(in: text, file: "vn.csv") } == [
                ContentFault(line: 3, .notATime(column: "date", value: "2030-02-30")),
                ContentFault(line: 3, .valueUnknown(column: "kind", value: "holyday", nearest: "holiday", known: kinds)),
                ContentFault(line: 3, .cellEmpty("source")),
                ContentFault(line: 4, .dayTwice("2030-01-01")),
            ])
    }
}
