import Testing

@testable import Workflow

/// The states a dossier came into, in order.
struct PassageTests {
    private func states(_ passages: [History.Passage]) -> [StateKey] { passages.map(\.state) }

    private func action(_ passage: History.Passage) -> ActionKey? {
        if case .moved(let move) = passage.event { move.action } else { nil }
    }

    private func walked() throws -> WalkedDossier {
        var dossier = try WalkedDossier(try Rules.shipped("province-emulation-flag"))
        try dossier.act("accept", at: "2018-10-01T09:00")
        try dossier.act("appraise", at: "2018-10-02T09:00")
        try dossier.act("return", .reason, at: "2018-10-03T09:00")
        try dossier.act("appraise", at: "2018-10-04T09:00")
        return dossier
    }

    @Test func `loops are told as often as they were gone, with the day and what led there`() throws {
        let passages = try walked().history.passages()
        #expect(states(passages) == ["submitted", "appraising", "appraised", "appraising", "appraised"])
        #expect(
            passages.map(\.since.iso) == [
                "2018-10-01T08:00", "2018-10-01T09:00", "2018-10-02T09:00", "2018-10-03T09:00", "2018-10-04T09:00",
            ])
        #expect(passages.map(action) == [nil, "accept", "appraise", "return", "appraise"])
        #expect(passages[3].title.vi == "Đang thẩm định")
    }

    @Test func `what was undone is no part of the way, nor is what changes no state`() throws {
        var dossier = try walked()
        try dossier.carryOut(.undo(reason: "nhầm"), at: "2018-10-04T10:00")
        #expect(dossier.standing.state == "appraising")
        #expect(try states(dossier.history.passages()) == ["submitted", "appraising", "appraised", "appraising"])
        try dossier.carryOut(.assign("lan"), at: "2018-10-04T10:30")
        try dossier.act("appraise", at: "2018-10-05T09:00")
        #expect(try states(dossier.history.passages()) == ["submitted", "appraising", "appraised", "appraising", "appraised"])
    }

    @Test func `as of a moment it goes no further`() throws {
        let history = try walked().history
        #expect(try states(history.passages(asOf: .of("2018-10-03T08:59"))) == ["submitted", "appraising", "appraised"])
        #expect(try history.passages(asOf: .of("2018-09-30T08:59")).isEmpty)
        #expect(try states(history.passages(asOf: .of("2030-01-01T09:00"))).last == history.replay().state)
    }
}
