import Workflow

extension Titles {
    /// Who may do it, and to whom to turn.
    func turnTo(_ needed: [RoleKey]) -> String {
        language.turnTo(needed.map(role))
    }

    /// The papers that a procedure knows.
    func papers(_ known: [DocumentKey]) -> String {
        known.isEmpty
            ? language.say(vi: "Thủ tục này không yêu cầu giấy tờ nào.", en: "It asks for no papers at all.")
            : language.say(
                vi: "Các giấy tờ: \(language.list(known.map(document))).", en: "Its papers are: \(language.list(known.map(document))).")
    }

    /// That a text cannot stand in the record, and what to do.
    func unwritable(_ text: WrittenText, _ fault: WrittenText.Fault) -> String {
        let name = name(of: text)
        switch fault {
        case .tooLong(let count, let most):
            let elsewhere =
                text == .fileName
                ? language.say(vi: "Đặt tên ngắn hơn.", en: "Give it a shorter one.")
                : language.say(vi: "Viết ngắn lại, phần dài đính kèm thành tệp.", en: "Write less, and attach the rest as a file.")
            return language.say(
                vi: "\(name) dài \(count.grouped) ký tự, nhiều nhất là \(most.grouped). \(elsewhere)",
                en: "\(name) has \(count.grouped) characters, and \(most.grouped) are the most. \(elsewhere)")
        case .controlCharacter(let scalar):
            let code = String(scalar.value, radix: 16, uppercase: true)
            let sign = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
            return language.say(
                vi: "\(name) có ký tự điều khiển \(sign), không đọc được. Viết lại không có ký tự đó.",
                en: "\(name) holds the control character \(sign), which cannot be read. Write it without.")
        }
    }

    private func name(of text: WrittenText) -> String {
        switch text {
        case .field(let field): language.say(vi: "Mục \(self.field(field))", en: self.field(field))
        case .reason: language.say(vi: "Lý do", en: "The reason")
        case .remark: language.say(vi: "Ghi chú", en: "The remark")
        case .basis: language.say(vi: "Căn cứ", en: "The legal basis")
        case .fileName: language.say(vi: "Tên tệp", en: "The name of the file")
        }
    }

    /// That several nominees have a name, and how each is told apart.
    func ambiguous(_ name: String, at places: [Int]) -> String {
        let all = language.all(places.map(\.grouped))
        return language.say(
            vi: "Danh sách có \(places.count.grouped) đối tượng tên \(name.quoted), số \(all). Ghi số thứ tự, như #\(places.first ?? 1).",
            en: "\(places.count.grouped) nominees are called \(name.quoted), at places \(all). Write the place, as #\(places.first ?? 1).")
    }

    /// That a step does not exist in the version a dossier is to move onto, and what to do.
    func gone(_ state: StateKey, known: [StateKey], isOnPage: Bool) -> String {
        let steps = language.either(known.map(\.text))
        let mend =
            isOnPage
            ? language.say(vi: "Chọn bước thay thế.", en: "Choose the step that takes its place.")
            : language.say(
                vi: "Chỉ rõ bước thay thế: --map \(state.text)=BƯỚC, là \(steps).",
                en: "Say which takes its place: --map \(state.text)=STEP, one of \(steps).")
        let what = self.state(state)
        return language.say(vi: "Phiên bản mới không có bước \(what). \(mend)", en: "The new version has no step \(what). \(mend)")
    }

    /// That there cannot be so many votes, or so few.
    func tooMany(votes: Int, for nominee: String?, present: Int) -> String {
        let whom = nominee.map { language.say(vi: " cho \($0.quoted)", en: " for \($0.quoted)") } ?? ""
        return language.say(
            vi: "Số phiếu tán thành\(whom) là \(votes.grouped), mà có \(present.grouped) người có mặt."
                + " Ghi số phiếu từ 0 đến \(present.grouped).",
            en: "The number of votes\(whom) is \(votes.grouped), with \(present.grouped) members present."
                + " Enter a number from 0 to \(present.grouped).")
    }

    /// That a result cannot be given, and which can.
    func notAllowed(_ outcome: Outcome, for nominee: String, standingAs stands: Outcome, allowed: [Outcome]) -> String {
        if allowed.isEmpty || allowed == [stands] {
            return language.say(
                vi: "Kết quả của \(nominee.quoted) là \(self.outcome(stands)), việc này không thay đổi được. Bỏ dòng này.",
                en: "The result of \(nominee.quoted) is \(self.outcome(stands)), which this action cannot change. Leave the line out.")
        }
        let results = language.either(allowed.map(self.outcome))
        return language.say(
            vi: "Việc này không ghi kết quả \(self.outcome(outcome)) cho \(nominee.quoted). Ghi \(results).",
            en: "This action does not give \(nominee.quoted) the result \(self.outcome(outcome)). Enter \(results).")
    }
}

extension Language {
    /// That a time has not come yet.
    func notYet(_ given: Moment, now: Moment) -> String {
        say(
            vi: "Thời điểm \(given.display) chưa đến; bây giờ là \(now.display). Ghi thời điểm việc đã xảy ra.",
            en: "\(given.display) has not come yet; it is \(now.display) now. Enter when it happened.")
    }

    /// That a decision number stands on record otherwise.
    func taken(_ decision: DecisionRecord, by dossier: DossierNumber) -> String {
        let (number, date) = (decision.number.quoted, decision.date.display)
        let signer = decision.signer.map { say(vi: ", người ký \($0.quoted)", en: ", signed by \($0.quoted)") } ?? ""
        return say(
            vi: "Số quyết định \(number) đã dùng cho hồ sơ \(dossier.quoted), ký ngày \(date)\(signer)."
                + " Kiểm tra lại số, ngày ký và người ký.",
            en: "Decision number \(number) is on record in dossier \(dossier.quoted), dated \(date)\(signer)."
                + " Check the number, the date and the signer.")
    }

    /// That a decision number was cancelled, and is kept.
    func cancelled(_ decision: DecisionRecord, by dossier: DossierNumber, reason: String?) -> String {
        let why = reason.map { say(vi: ", lý do \($0.quoted)", en: " for the reason \($0.quoted)") } ?? ""
        return say(
            vi: "Số quyết định \(decision.number.quoted) ngày \(decision.date.display) đã bị hủy ở hồ sơ \(dossier.quoted)\(why)."
                + " Dùng số khác.",
            en: "Decision number \(decision.number.quoted) of \(decision.date.display) was cancelled in dossier \(dossier.quoted)\(why)."
                + " Use another number.")
    }

    /// Why the statutory clock does not run, or runs to no end.
    func notRunning(_ clock: Standing.ClockState) -> String {
        switch clock {
        case .notStarted:
            say(
                vi: "Hồ sơ chưa được tiếp nhận nên chưa tính hạn. Tiếp nhận hồ sơ trước.",
                en: "The dossier has not been accepted, so its clock has not started. Accept it first.")
        case .running:
            say(
                vi: "Thủ tục này không có thời hạn nên hồ sơ không có ngày hẹn. Ghi thời hạn vào thủ tục nếu cần.",
                en: "The procedure has no limit, so the dossier has no due day. Give the procedure a limit if it needs one.")
        case .paused:
            say(
                vi: "Hồ sơ đang tạm dừng tính hạn. Làm lại khi hạn được tính tiếp.",
                en: "The dossier's clock stands still. Try again when it runs.")
        case .stopped:
            say(
                vi: "Hồ sơ đã giải quyết xong hoặc đã rút, hạn không còn tính. Không cần làm gì thêm.",
                en: "The dossier is resolved or withdrawn, and its clock has stopped. Nothing is left to do.")
        }
    }
}

extension Language {
    /// Who may do it, by the titles of their roles, and to whom to turn.
    func turnTo(_ titles: [String]) -> String {
        guard !titles.isEmpty else {
            return say(
                vi: "Văn phòng chưa giao việc này cho vai trò nào. Thêm vai trò trong quy định của văn phòng.",
                en: "The office has given this to no role. Name a role for it in the settings of the office.")
        }
        let roles = either(titles)
        return say(
            vi: "Việc này dành cho \(roles); người thực hiện không có vai trò đó. Chuyển cho người có vai trò đó.",
            en: "This is for the role \(roles), which this person does not have. Hand it to somebody who has it.")
    }
}
