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
            "Hành động “Ban hành quyết định” nay do “Lãnh đạo” thực hiện (trước đây: “Bàn quyết định”)",
            "The action “Decide” is now taken by “Supervisor” (before: “Decision desk”)"
        ),
        (
            "council-award/", "[papers-complete]", "[papers-complete, somebody-stands]",
            "Điều kiện bắt buộc của hành động “Tiếp nhận”: thêm “somebody-stands”",
            "The conditions of the action “Accept”: also “somebody-stands”"
        ),
        (
            "council-award/", "[stands-elsewhere, titles-in-a-row]\n    clock", "[titles-in-a-row, stands-elsewhere]\n    clock",
            "Điều kiện chỉ cảnh báo của hành động “Tiếp nhận”: thứ tự nay là “titles-in-a-row”, “stands-elsewhere”",
            "The warnings of the action “Accept”: the order is now “titles-in-a-row”, “stands-elsewhere”"
        ),
        (
            "council-award/", "    from: decided\n", "    from: [decided, issued]\n",
            "Hành động “Trao thưởng” nay dùng được cả ở bước “Đã trao thưởng”",
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
}
