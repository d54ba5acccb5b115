import Testing
import Workflow

struct NearestNameTests {
    @Test(arguments: [
        ("decidd", "decided"), ("decide", "decided"), ("dceided", "decided"), ("appraisd", "appraised"), ("apprased", "appraised"),
        ("in-counsil", "in-council"), ("decided", "decided"), ("Decided", "decided"), ("rfused", "refused"), ("isued", "issued"),
    ])
    func `a name with a slip is recognised`(typed: String, meant: String) {
        #expect(
            nearestName(to: typed, among: ["submitted", "appraising", "appraised", "in-council", "decided", "issued", "refused"]) == meant)
    }

    @Test(arguments: ["", "withdrawn", "xyz", "decided-on-the-day-after"])
    func `a name far from all is not guessed at`(typed: String) {
        #expect(nearestName(to: typed, among: ["decided", "issued"]) == nil)
    }

    @Test func `one letter in three may differ and always one`() {
        #expect(nearestName(to: "ab", among: ["ax"]) == "ax")
        #expect(nearestName(to: "ab", among: ["xy"]) == nil)
        #expect(nearestName(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
        #expect(nearestName(to: "abcdef", among: ["abcxyz"]) == nil)
        #expect(nearestName(to: "ba", among: ["ab"]) == "ab")
    }

    @Test func `of equally near names the first in the order of letters is offered`() {
        #expect(nearestName(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
        #expect(nearestName(to: "cat", among: ["rat", "hat", "bat"]) == "bat")
        #expect(nearestName(to: "cat", among: [String]()) == nil)
    }

    @Test func `letters with diacritics count as one`() {
        #expect(nearestName(to: "đã nop", among: ["đã nộp"]) == "đã nộp")
    }

    /// Counted by hand: what is nearest stands where it is found only after worse ones, before them, and at the rim of what is near.
    @Test(arguments: [
        ("khen-thuong", ["khan-thuon", "khen-thong", "khen-thuongg"], "khen-thong"),
        ("khen-thuong", ["ken-thung", "khen-thuogn"], "khen-thuogn"),
        ("trinh-ky-so", ["tirnh-yk-so", "abcnh-ky-so"], "tirnh-yk-so"),
        ("abcdef", ["cdef", "abcdefgh"], "abcdefgh"),
        ("abcdef", ["xxabcd"], nil), ("abcdef", ["abcdefghi"], nil), ("abcdef", ["badcfe"], nil), ("abcdefghi", ["badcfeghi"], "badcfeghi"),
    ])
    func `the nearest wins, as far as near reaches`(typed: String, known: [String], meant: String?) {
        #expect(nearestName(to: typed, among: known) == meant)
        #expect(nearestName(to: typed, among: known.reversed()) == meant)
    }

    @Test func `how diacritics were typed makes no difference`() {
        #expect(nearestName(to: "n\u{6f}\u{323}\u{302}p", among: ["nộ", "nọt"]) == "nộ")
    }

    @Test func `a very long name is compared with short ones at once`() {
        #expect(nearestName(to: String(repeating: "x", count: 100_000), among: ["decided"]) == nil)
    }
}
