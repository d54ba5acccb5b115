import Foundation
import Testing

@testable import tdkt_flow

struct JSONTests {
    @Test func `keys stand in the order they are given, and null where there is nothing`() {
        let answer: JSON = [
            "number": "H37.12-181001-0001", "dueAt": .text(nil), "revision": .whole(3), "late": .bool(false), "history": [], "step": [:],
            "nominees": [["name": "A"]],
        ]
        #expect(
            answer.text == """
                {
                  "number": "H37.12-181001-0001",
                  "dueAt": null,
                  "revision": 3,
                  "late": false,
                  "history": [],
                  "step": {},
                  "nominees": [
                    {
                      "name": "A"
                    }
                  ]
                }
                """)
    }

    @Test(arguments: [
        "", "Nguyễn Văn A", "a\"b\\c/d", "\u{0}\u{1F}\u{7F}\n\r\t\u{8}\u{C}", "\u{2028}\u{2029}", "👩‍👩‍👧",
        "e\u{301}", "Robert'); DROP TABLE",
    ])
    func `a text comes back as it went in, scalar by scalar`(text: String) throws {
        let written: JSON = ["text": .string(text)]
        let read = try #require(JSONSerialization.jsonObject(with: Data(written.text.utf8)) as? [String: String])
        #expect(read["text"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }

    @Test(arguments: [
        (528, 1, "52.8"), (5, 1, "0.5"), (0, 1, "0.0"), (-5, 1, "-0.5"), (9908, 2, "99.08"), (10000, 2, "100.00"), (7, 2, "0.07"),
        (-1234, 2, "-12.34"),
    ])
    func `a decimal is written with all its places`(number: Int, places: Int, text: String) {
        #expect(JSON.decimal(number, places: places).text == text)
    }

    @Test func `numbers and nothing are read back as what they are`() throws {
        let written: JSON = [
            "a": .int(.min), "b": .decimal(nil, places: 1), "c": .decimal(528, places: 1), "d": .bool(true), "e": .whole(nil),
            "f": .array([.int(1), .null]),
        ]
        let read = try #require(JSONSerialization.jsonObject(with: Data(written.text.utf8)) as? [String: Any])
        #expect((read["a"] as? NSNumber)?.int64Value == Int64.min)
        #expect(read["b"] is NSNull)
        #expect((read["c"] as? NSNumber)?.doubleValue == 52.8)
        #expect((read["d"] as? NSNumber)?.boolValue == true)
        #expect(read["e"] is NSNull)
        #expect((read["f"] as? [Any])?.count == 2)
    }
}
