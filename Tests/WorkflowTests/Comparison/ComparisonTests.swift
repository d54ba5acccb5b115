import Foundation
import Testing

@testable import Workflow

/// The sentences, as an owner of procedures would say them.
struct ComparisonTests {
    private static let office = Fixture.shipped.compactMap { DefinitionReader().read($0).definition }.filter { $0.kind == .office }

    /// What is said when one passage after another is replaced in a shipped file.
    private func said(_ file: String, _ edits: [(String, String)]) throws -> [Change] {
        let old = try #require(Fixture.shipped.first { $0.path.contains(file) })
        var text = old.text
        for (passage, other) in edits {
            try #require(text.contains(passage), "\(passage)")
            text = text.replacing(passage, with: other)
        }
        let reader = DefinitionReader()
        return changes(from: reader.read(old), to: reader.read(DefinitionFile(path: old.path, text: text)), naming: Self.office)
    }

    @Test(arguments: [
        (
            "province-emulation-fighter/", "25 working days", "20 working days", "Thời hạn giảm từ 25 còn 20 ngày làm việc",
            "The limit goes down from 25 to 20 working days"
        ),
        (
            "province-emulation-fighter/", "25 working days", "30 working days", "Thời hạn tăng từ 25 lên 30 ngày làm việc",
            "The limit goes up from 25 to 30 working days"
        ),
        (
            "province-emulation-fighter/", "25 working days", "1 month", "Thời hạn đổi từ 25 ngày làm việc thành 1 tháng",
            "The limit changes from 25 working days to 1 month"
        ),
        (
            "province-emulation-fighter/", "  minutes: { vi: Biên bản họp xét, en: Minutes }",
            "  minutes: { title: { vi: Biên bản họp xét, en: Minutes }, required: false }",
            "Giấy tờ “Biên bản họp xét” không còn bắt buộc", "The paper “Minutes” is no longer required"
        ),
        (
            "province-emulation-fighter/", "documents:\n", "documents:\n  list: { vi: Danh sách, en: List }\n",
            "Thêm giấy tờ bắt buộc “Danh sách”", "Adds the required paper “List”"
        ),
        (
            "province-emulation-fighter/", "at least 90%", "at least 80%",
            "Tỷ lệ tán thành của Hội đồng đổi từ ít nhất 90% thành ít nhất 80%",
            "The share of votes in the council changes from at least 90% to at least 80%"
        ),
        (
            "council-award/", "vi: Trình Hội đồng, en: Before the council", "vi: Họp Hội đồng, en: In the council",
            "Đổi tên bước “Trình Hội đồng” thành “Họp Hội đồng”", "Renames the step “Before the council” to “In the council”"
        ),
        (
            "council-award/", "    role: decision-desk\n", "    role: supervisor\n",
            "Việc “Ban hành quyết định” nay do “Lãnh đạo” thực hiện (trước đây: “Bàn quyết định”)",
            "The action “Decide” is now taken by “Supervisor” (before: “Decision desk”)"
        ),
        (
            "council-award/", "[papers-complete]", "[papers-complete, somebody-stands]",
            "Điều kiện bắt buộc của việc “Tiếp nhận”: thêm “somebody-stands”",
            "The conditions of the action “Accept”: also “somebody-stands”"
        ),
        (
            "council-award/", "[stands-elsewhere, titles-in-a-row]\n    clock", "[titles-in-a-row, stands-elsewhere]\n    clock",
            "Điều kiện chỉ cảnh báo của việc “Tiếp nhận”: thứ tự nay là “titles-in-a-row”, “stands-elsewhere”",
            "The warnings of the action “Accept”: the order is now “titles-in-a-row”, “stands-elsewhere”"
        ),
        (
            "council-award/", "    from: decided\n", "    from: [decided, issued]\n",
            "Việc “Trao thưởng” nay làm được cả ở bước “Đã trao thưởng”",
            "The action “Issue” can now also be taken in the step “Issued”"
        ),
        (
            "office.yaml", "saturday-mornings: false", "saturday-mornings: true", "Nay có nhận hồ sơ sáng thứ Bảy",
            "Dossiers are now received on Saturday mornings"
        ),
        (
            "office.yaml", "  publish: owner", "  publish: [owner, admin]",
            "Công bố quy trình, thủ tục nay do “Chủ quy trình”, “Quản trị” thực hiện (trước đây: “Chủ quy trình”)",
            "Publishing definitions is now done by “Procedure owner”, “Administrator” (before: “Procedure owner”)"
        ),
    ])
    func `a change is said in one sentence`(file: String, passage: String, other: String, vi: String, en: String) throws {
        let found = try said(file, [(passage, other)])
        #expect(found.map(\.words) == [BilingualText(vi: vi, en: en)])
    }

    @Test func `a step that goes is said at its place, with the lines`() throws {
        let step =
            "  in-council:\n    title: { vi: Trình Hội đồng, en: Before the council }\n    desk: council-office\n    acting: secretary\n"
        let found = try said("council-award/", [(step, "")])
        #expect(found.map(\.words.vi) == ["Bỏ bước “Trình Hội đồng”"])
        #expect(found.first?.kind == .removed)
        #expect(found.first?.path == "states.in-council")
        #expect(found.first?.oldLine == 26)
        #expect(found.first?.newLine == nil)
    }

    @Test func `a key that changed under the same title is a renaming, and nothing else`() throws {
        let found = try said("council-award/", [("in-council", "before-council")])
        #expect(found.map(\.kind) == [.renamed])
        #expect(found.first?.from == "in-council")
        #expect(found.first?.to == "before-council")
        #expect(found.first?.path == "states.before-council")
    }

    @Test func `a step with another title and the same ways is recognised`() throws {
        let found = try said(
            "council-award/",
            [("in-council", "before-council"), ("vi: Trình Hội đồng, en: Before the council", "vi: Họp Hội đồng, en: In the council")])
        #expect(found.map(\.kind) == [.renamed, .renamed])
        #expect(found.map(\.path) == ["states.before-council", "states.before-council.title"])
    }

    @Test func `a step with another title and other ways is one less and one more`() throws {
        let found = try said(
            "council-award/",
            [
                ("in-council", "before-council"), ("vi: Trình Hội đồng, en: Before the council", "vi: Họp Hội đồng, en: In the council"),
                ("    from: appraised\n    to: before-council", "    from: appraised\n    to: awaiting-decision"),
            ])
        #expect(found.contains { $0.kind == .removed && $0.path == "states.in-council" })
        #expect(found.contains { $0.kind == .added && $0.path == "states.before-council" })
    }

    @Test func `what is written in another way is said to mean the same`() throws {
        let found = try said(
            "province-emulation-fighter/",
            [
                ("at least 2/3", "2/3"),
                ("  minutes: { vi: Biên bản họp xét, en: Minutes }", "  minutes: { title: { vi: Biên bản họp xét, en: Minutes } }"),
            ])
        #expect(found.map(\.kind) == [.rewritten, .rewritten])
        #expect(found.map(\.path) == ["documents.minutes", "council.quorum"])
    }

    @Test func `the order is that of the new file`() throws {
        let found = try said(
            "council-award/",
            [("effective: 2018-08-27", "effective: 2024-01-01"), ("desk: council-office", "desk: archive"), ("    prints: receipt\n", "")])
        #expect(found.map(\.path) == ["effective", "states.in-council.desk", "actions.accept.prints"])
    }

    @Test func `what goes on in an example is said by titles, and its moments as on a slip`() throws {
        let found = try said(
            "direct-award/",
            [
                ("received: 2020-01-15T08:00", "received: 2020-01-15T08:15"), ("step-due: 2020-02-12T17:00", "step-due: none"),
                ("- { action: request-supplement, at: 2020-01-20T10:00,", "- { action: request-supplement, at: 2020-01-20T11:30,"),
            ])
        let example = "Bổ sung giấy tờ qua Tết Canh Tý 2020"
        #expect(
            found.map(\.words.vi) == [
                "Lúc nhận hồ sơ của ví dụ “\(example)” đổi từ 15/01/2020 08:00 thành 15/01/2020 08:15",
                "Ví dụ “\(example)”: bỏ việc “Yêu cầu bổ sung”, lúc 20/01/2020 10:00, với “Lý do”: Thiếu tóm tắt thành tích",
                "Ví dụ “\(example)”: thêm việc “Yêu cầu bổ sung”, lúc 20/01/2020 11:30, với “Lý do”: Thiếu tóm tắt thành tích",
                "Hạn bước phải có của ví dụ “\(example)” đổi từ 12/02/2020 17:00 thành không có",
            ])
        #expect(found.map(\.to).first == "2020-01-15T08:15")
        let english = try #require(found.last?.words.en)
        #expect(english.hasSuffix("changes from 12/02/2020 17:00 to none"))
    }

    @Test func `that a procedure takes no dossiers any more is said first, and what that makes needless in one line`() throws {
        let old = try #require(Fixture.shipped.first { $0.path.hasSuffix("district-commendation/2018-08-27.yaml") })
        let day = try #require(CivilDay("2025-07-01"))
        let ending = try #require(old.ending(on: day, successor: "commune-commendation", source: "Nghị quyết 1"))
        let shorter = DefinitionFile(path: ending.path, text: ending.text.replacing("20 working days", with: "18 working days"))
        let found = changes(from: DefinitionReader().read(old), to: DefinitionReader().read(shorter))
        #expect(found.map(\.path) == ["ended", "limit", "examples"])
        #expect(found.map(\.kind) == [.added, .changed, .removed])
        #expect(
            found.first?.words
                == BilingualText(
                    vi: "Từ ngày 01/07/2025 thủ tục không nhận hồ sơ nữa; thủ tục thay thế: “commune-commendation”; nguồn: Nghị quyết 1",
                    en:
                        "From 01/07/2025 on the procedure takes no dossiers any more; successor: “commune-commendation”; source: Nghị quyết 1"
                ))
        #expect(found.last?.words.vi == "Bỏ các ví dụ (2): không nhận hồ sơ nữa thì không dùng đến")
        let back = changes(from: DefinitionReader().read(shorter), to: DefinitionReader().read(old))
        #expect(back.contains { $0.path == "ended" && $0.words.vi.hasPrefix("Thủ tục lại nhận hồ sơ từ ngày có hiệu lực") })
    }

    @Test func `an end without a successor says so`() throws {
        let old = try #require(Fixture.shipped.first { $0.path.hasSuffix("district-commendation/2018-08-27.yaml") })
        let day = try #require(CivilDay("2025-07-01"))
        let ending = try #require(old.ending(on: day, successor: nil))
        let found = changes(from: DefinitionReader().read(old), to: DefinitionReader().read(ending))
        #expect(found.first?.words.vi == "Từ ngày 01/07/2025 thủ tục không nhận hồ sơ nữa; chưa ghi thủ tục thay thế")
        #expect(found.first?.words.en == "From 01/07/2025 on the procedure takes no dossiers any more; no successor is named")
    }
}
