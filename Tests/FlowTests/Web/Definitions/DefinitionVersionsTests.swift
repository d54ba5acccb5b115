import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The versions of a definition` {
    /// A room with a second version from 01/01/2019, and a third that ends the procedure on 01/06/2019.
    private static func room() throws -> DraftRoom {
        let room = try DraftRoom()
        try room.office.store.write(at: room.office.clock.now) { transaction in
            let actor = try transaction.snapshot.actor("owner")
            for (day, end) in [("2019-01-01", ""), ("2019-06-01", "ended: { successor: province-merit-certificate-thematic }\n")] {
                let text = try room.shorter.replacing("2019-01-01", with: day) + end
                let file = DefinitionFile(path: Draft.path(.procedure, DraftRoom.key, DraftRoom.day(day)), text: text)
                _ = try transaction.publish(file, basis: "Căn cứ \(day)", by: actor, at: room.office.clock.now)
            }
        }
        return room
    }

    @Test func `say since when, on what basis, by whom, and how they stand`() async throws {
        let room = try Self.room()
        room.office.clock.set("2019-03-01T08:00")
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get(DraftRoom.definition)
            #expect(page.words.contains("27/08/2018 – 31/12/2018 ○ đã thay thế có từ khi lập sổ, 01/09/2018 08:00"))
            #expect(page.words.contains("01/01/2019 – 31/05/2019 ◐ kết thúc từ 01/06/2019 owner công bố lúc 01/10/2018 08:00"))
            #expect(page.words.contains("01/06/2019 – không nhận hồ sơ nữa ○ chưa có hiệu lực owner"))
            #expect(page.words.contains("căn cứ: Quyết định 1645/QĐ-UBND ngày 27/8/2018; Căn cứ 2019-06-01"))
            room.office.clock.set("2019-07-01T08:00")
            try room.office.enter(browser, as: "owner")
            let ended = try await browser.get(DraftRoom.definition)
            #expect(ended.words.contains("27/08/2018 – 31/12/2018 ○ đã thay thế"))
            #expect(ended.words.contains("01/01/2019 – 31/05/2019 ■ đã kết thúc từ 01/06/2019"))
            #expect(ended.words.contains("01/06/2019 – không nhận hồ sơ nữa ■ đã kết thúc từ 01/06/2019"))
        }
    }

    @Test func `tell the end of the procedure, and what stands in its place`() async throws {
        let room = try Self.room()
        try await room.office.asked(by: "owner") { browser in
            for query in ["", "?version=2019-06-01"] {
                let page = try await browser.get(DraftRoom.definition + query)
                #expect(page.words.contains("Kết thúc từ 01/06/2019 không nhận hồ sơ nữa"), "\(page.words)")
                #expect(page.words.contains("Thủ tục thay thế Tặng Bằng khen của Chủ tịch UBND tỉnh theo đợt hoặc chuyên đề"))
                #expect(page.text.contains("<a href=\"/definitions/procedure/province-merit-certificate-thematic\">"))
                #expect(!page.words.contains("Kết thúc thủ tục…"), "it ends already")
                #expect(page.words.contains("◐ kết thúc từ 01/06/2019 Soạn phiên bản mới"), "beside its name")
            }
            let on = try await browser.get("\(DraftRoom.definition)?on=2019-07-01")
            #expect(on.words.contains("Ngày 01/07/2019: thủ tục đã kết thúc từ 01/06/2019, thay bằng “"), "\(on.words)")
            #expect(on.words.contains("■ đã kết thúc từ 01/06/2019 Soạn phiên bản mới"), "beside its name")
            let other = try await browser.get("/definitions/procedure/province-merit-certificate-thematic")
            #expect(!other.words.contains("Thủ tục thay thế") && other.words.contains("Kết thúc thủ tục…"))
        }
    }

    @Test func `tell the basis of the procedure and that of the version apart`() async throws {
        let room = try Self.room()
        try await room.office.asked(by: "owner") { browser in
            let page = try await browser.get("\(DraftRoom.definition)?version=2019-01-01")
            #expect(page.words.contains("Căn cứ của thủ tục Quyết định 1645/QĐ-UBND ngày 27/8/2018"), "\(page.words)")
            #expect(page.words.contains("Căn cứ của phiên bản này Căn cứ 2019-01-01"))
            let first = try await browser.get("\(DraftRoom.definition)?version=2018-08-27")
            #expect(!first.words.contains("Căn cứ của phiên bản này"), "it is there since the record began")
        }
    }

    @Test func `name the rule of the council only where one votes`() async throws {
        let room = try DraftRoom()
        try await room.office.asked(by: "owner") { browser in
            #expect(try await browser.get(DraftRoom.definition).words.contains("Hội đồng tán thành quá 1/2"))
            let direct = try await browser.get("/definitions/procedure/\(ChangedLaw.procedure)")
            #expect(direct.status == 200 && !direct.words.contains("tán thành quá"), "\(direct.words)")
        }
    }

    @Test func `answer what was in force on a day`() async throws {
        let room = try Self.room()
        try await room.office.asked(by: "owner") { browser in
            for (day, words, file) in [
                ("2018-12-31", "Ngày 31/12/2018: bản có hiệu lực từ 27/08/2018.", "2018-08-27"),
                ("2019-01-01", "Ngày 01/01/2019: bản có hiệu lực từ 01/01/2019.", "2019-01-01"),
                ("2017-01-01", "Ngày 01/01/2017 chưa có bản nào có hiệu lực; bản đầu tiên có hiệu lực từ 27/08/2018.", "2018-08-27"),
            ] {
                let page = try await browser.get("\(DraftRoom.definition)?on=\(day)")
                #expect(page.status == 200 && page.words.contains(words) && page.value(of: "on") == day)
                #expect(page.words.contains("procedures/\(DraftRoom.key)/\(file).yaml"), "and its text stands there")
            }
            let odd = try await browser.get("\(DraftRoom.definition)?on=\(Links.segment("<b>31/2"))")
            #expect(odd.status == 422 && odd.words.contains("Đây không phải ngày") && !odd.text.contains("<b>"))
        }
    }

    @Test func `are told apart in plain words, any two of them`() async throws {
        let room = try Self.room()
        try await room.office.asked(by: "owner") { browser in
            let bare = try await browser.get(DraftRoom.definition)
            #expect(bare.words.contains("So sánh hai phiên bản") && !bare.words.contains("Thời hạn giảm"))
            let page = try await browser.get("\(DraftRoom.definition)?from=2018-08-27&to=2019-01-01")
            #expect(page.words.contains("Thời hạn giảm từ 25 còn 20 ngày làm việc ( dòng 18 → dòng 18 )"))
            let back = try await browser.get("\(DraftRoom.definition)?from=2019-01-01&to=2018-08-27")
            #expect(back.words.contains("Thời hạn tăng từ 20 lên 25 ngày làm việc"))
            let same = try await browser.get("\(DraftRoom.definition)?from=2019-01-01&to=2019-01-01")
            #expect(same.words.contains("Hai bản giống nhau."))
            let table = try await browser.get("\(DraftRoom.definition)/changes.csv?from=2018-08-27&to=2019-01-01")
            #expect(table.status == 200 && table.text.contains("Thời hạn giảm từ 25 còn 20 ngày làm việc,18,18"))
            for query in ["", "?from=2018-08-27", "?from=2018-08-27&to=2020-01-01"] {
                #expect(try await browser.get("\(DraftRoom.definition)/changes.csv\(query)").status == 404)
            }
            let only = try await browser.get("/definitions/process/council-award")
            #expect(!only.words.contains("So sánh hai phiên bản"), "there is nothing to compare")
        }
    }
}
