import Foundation
import Testing

@Suite struct `What a dossier has, after it was moved onto other versions` {
    private static let day = "2018-11-01"

    /// An office whose law no longer has the council: one dossier that the council approved, and one that stood before it.
    private func office() throws -> (program: Program, approved: String, before: String) {
        let program = try Program()
        let numbers = try (0..<2).map { _ in
            let number = try program.handIn(
                .merit, at: "2018-10-01T08:00", nominees: "name,kind,position,unit,award\nNguyễn Văn An,individual,worker,,\n")
            try program.step(number, "accept", at: "2018-10-01T09:00")
            try program.step(number, "appraise", at: "2018-10-05T09:00")
            try program.step(number, "to-council", at: "2018-10-08T09:00")
            return number
        }
        let vote = Program.vote(14, present: 14, of: 15)
        try program.done(["advance", numbers[0], "council-approve", "--as", "secretary", "--at", "2018-10-10T09:00"] + vote)
        try program.publish(try ChangedLaw.withoutCouncil(from: Self.day))
        let moved = try program.migrate(Sent.merit.rawValue, "--to", Self.day, "--map", "in-council=awaiting-decision")
        #expect(moved.moved == 2)
        return (program, numbers[0], numbers[1])
    }

    @Test func `keeps the papers that are no longer asked for`() throws {
        let (program, number, _) = try office()
        let text = try program.done(["show", number, "--lang", "vi"]).output
        #expect(text.contains("Giấy tờ đã nhận, nay không còn yêu cầu (1)\n  ✓ Biên bản họp xét (minutes)\n"), "\(text)")
        let papers = try #require(try program.page(number)["documents"] as? [[String: Any]])
        let minutes = try #require(papers.last)
        #expect(minutes["key"] as? String == "minutes" && minutes["title"] as? String == "Biên bản họp xét")
        #expect(minutes["required"] as? Bool == false && minutes["received"] as? Bool == true)
        // Before it was moved, and once that is taken back, it is asked for.
        #expect(!(try program.done(["show", number, "--at", "2018-11-05T08:59"]).output.contains("nay không còn yêu cầu")))
        #expect(try program.migrate("--undo", "1", at: "2018-11-06T09:00").moved == 2)
        #expect(!(try program.done(["show", number]).output.contains("nay không còn yêu cầu")))
    }

    @Test func `tells each deed by the rules of its day`() throws {
        let (program, number, _) = try office()
        let text = try program.done(["show", number, "--lang", "vi"]).output
        for line in [
            "Nộp hồ sơ → “Đã nộp”  clerk", "Tiếp nhận “Đã nộp” → “Đang thẩm định”  clerk",
            "Trình Hội đồng “Đã thẩm định” → “Trình Hội đồng”  appraiser",
            "Hội đồng thông qua “Trình Hội đồng” → “Chờ quyết định”  secretary", "Tổng số thành viên: 15", "Số người có mặt: 14",
            "Số phiếu tán thành: 14",
        ] { #expect(text.contains(line), "\(line) in \(text)") }
    }

    @Test func `says from which version to which it was moved`() throws {
        let (program, approved, before) = try office()
        let procedure = "thủ tục “Tặng Bằng khen của Chủ tịch UBND tỉnh về thực hiện nhiệm vụ chính trị (theo công trạng)”"
        let process =
            "từ quy trình “Xét khen thưởng qua Hội đồng”, phiên bản 27/08/2018, sang quy trình “Xét khen thưởng không qua Hội đồng”, phiên bản 27/08/2018"
        let versions = "\(procedure) từ phiên bản 27/08/2018 sang phiên bản 01/11/2018; \(process)"
        #expect(try program.done(["show", approved]).output.contains("Chuyển phiên bản  owner\n       \(versions); đợt chuyển 1\n"))
        let mapped = "\(versions); bước “Trình Hội đồng” → “Chờ quyết định”; đợt chuyển 1"
        #expect(try program.done(["show", before]).output.contains(mapped))
        let history = try #require(try program.page(before)["history"] as? [[String: Any]])
        let last = try #require(history.last)
        #expect(last["note"] as? String == mapped && last["from"] as? String == "in-council" && last["action"] as? String == "migrate")
    }
}
