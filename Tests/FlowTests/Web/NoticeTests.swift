import Foundation
import Testing

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A notice that travels in a cookie` {
    private static func read(_ cookie: String) -> String? {
        let base64 = cookie.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: base64 + String(repeating: "=", count: (4 - base64.count % 4) % 4)).flatMap {
            String(data: $0, encoding: .utf8)
        }
    }

    @Test func `is whole when it is short`() {
        let text = "Đã ghi “Tiếp nhận”. Hạn trả thứ Hai 05/11/2018, 17:00."
        #expect(Self.read(VisitCookies.write(notice: text)) == text)
    }

    /// Signs of one, two, three and four bytes, so that a cut falls inside of each.
    @Test(arguments: ["a", "é", "ế", "🏅"], 0..<4)
    func `is cut between two signs when no browser would keep it whole`(sign: String, before: Int) throws {
        let text = String(repeating: "x", count: before) + String(repeating: sign, count: 3000)
        let cookie = VisitCookies.write(notice: text)
        #expect(cookie.utf8.count < 4000)
        let shown = try #require(Self.read(cookie))
        #expect(shown.hasSuffix("…") && text.hasPrefix(shown.dropLast()) && !shown.contains("\u{FFFD}"))
        #expect(shown.utf8.count > VisitCookies.mostNotice - 10)
    }
}
