import Workflow

extension Blocker {
    /// What is so, then what to do.
    ///
    /// - Parameters:
    ///   - rules: What the dossier runs under, for the titles of states, actions and roles; without them their keys stand.
    ///   - isOnPage: Whether it is read on a page, where nobody types keys.
    func words(in language: Language, rules: Rules?, isOnPage: Bool = false) -> String {
        let titles = Titles(rules: rules, language: language, isOnPage: isOnPage)
        return switch self {
        case .wrongState(let stands, let from) where from.isEmpty:
            language.say(
                vi: "Quy trình của hồ sơ không có việc này; hồ sơ đang ở bước \(titles.state(stands)). Chọn một việc khác.",
                en: "The dossier's process has no such action; it stands at \(titles.state(stands)). Choose another action.")
        case .wrongState(let stands, let from):
            language.say(
                vi: "Hồ sơ đang ở bước \(titles.state(stands)); việc này bắt đầu từ bước \(language.either(from.map(titles.state))).",
                en: "The dossier stands at \(titles.state(stands)); this action starts from \(language.either(from.map(titles.state))).")
        case .held:
            language.say(
                vi: "Lãnh đạo đã tạm dừng hồ sơ. Cho tính hạn tiếp, rồi làm lại.",
                en: "A supervisor has paused the dossier. Resume it, then try again.")
        case .minimumStay(let state, let until):
            language.say(
                vi: "Hồ sơ phải ở bước \(titles.state(state)) ít nhất đến \(until.display). Làm lại từ thời điểm đó.",
                en: "The dossier stays at \(titles.state(state)) until \(until.display) at least. Try again from then on.")
        case .nowhereBack:
            language.say(
                vi: "Trước bước này không có bước nào để trả lại. Chọn một việc khác.",
                en: "There is no earlier step to go back to. Choose another action.")
        case .condition(_, let text):
            text[language]
        case .role(let needed):
            titles.turnTo(needed)
        case .unit(let unit):
            language.say(
                vi: "Hồ sơ của đơn vị \(unit.quoted), ngoài phạm vi của người thực hiện. Chuyển cho người của đơn vị đó hoặc của tỉnh.",
                en: "The dossier is of unit \(unit.quoted), for which this person does not act. Hand it to that unit or to the province.")
        case .samePerson(let did, let actor):
            language.say(
                vi: "\(actor.text) đã làm \(titles.action(did)) nên không được làm việc này. Chuyển cho người khác.",
                en: "\(actor.text) did \(titles.action(did)) on this dossier and may not do both. Hand it to somebody else.")
        case .beforePrevious(let given, let previous):
            language.say(
                vi: "Thời điểm \(given.display) ở trước việc gần nhất của hồ sơ, lúc \(previous.display)."
                    + " Ghi thời điểm từ lúc đó trở đi.",
                en: "\(given.display) lies before the dossier's last entry, which happened on \(previous.display)."
                    + " Enter a time from then on.")
        case .inFuture(let given, let now):
            language.notYet(given, now: now)
        case .fieldMissing(let field):
            language.say(
                vi: "Ô \(titles.field(field)) còn trống. Ghi \(titles.entry(of: field)).",
                en: "\(titles.field(field)) is empty. Enter \(titles.entry(of: field)).")
        case .fieldMalformed(let field, let text):
            language.say(
                vi: "Ô \(titles.field(field)) không nhận \(text.quoted). Ghi \(titles.entry(of: field)).",
                en: "\(titles.field(field)) does not take \(text.quoted). Enter \(titles.entry(of: field)).")
        case .textUnwritable(let place, let fault):
            titles.unwritable(place, fault)
        case .fieldUnknown(let name, let nearest):
            language.say(vi: "Việc này không hỏi ô \(name.quoted). ", en: "This action does not ask for \(name.quoted). ")
                + language.didYouMean(nearest, otherwise: language.say(vi: "Bỏ ô đó.", en: "Leave it out."))
        case .reasonMissing:
            language.say(vi: "Chưa ghi lý do. Ghi lý do, rồi làm lại.", en: "No reason was given. Give one, then try again.")
        case .nomineeUnknown(let name, let nearest):
            language.say(vi: "Danh sách của hồ sơ không có \(name.quoted). ", en: "The dossier's list does not name \(name.quoted). ")
                + language.didYouMean(
                    nearest,
                    otherwise: language.say(
                        vi: "Ghi tên như trong danh sách, hoặc ghi số thứ tự, như #3.",
                        en: "Write the name as the list has it, or the place on the list, as #3."))
        case .nomineeAmbiguous(let name, let places):
            titles.ambiguous(name, at: places)
        case .nomineeTwice(let name):
            language.say(
                vi: "Đối tượng \(name.quoted) được ghi hai lần. Giữ lại một dòng.",
                en: "The nominee \(name.quoted) is named twice. Keep one line.")
        case .outcomeNotAllowed(let nominee, let outcome, let stands, let allowed):
            titles.notAllowed(outcome, for: nominee, standingAs: stands, allowed: allowed)
        case .nobodyLeft:
            language.say(
                vi: "Theo kết quả đã nhập thì không còn đối tượng nào được khen thưởng. Sửa kết quả, hoặc trả lại hay từ chối hồ sơ.",
                en: "With the results entered nobody is awarded. Mend the results, or return or refuse the dossier.")
        case .outcomesNotTaken:
            language.say(
                vi: "Việc này không ghi kết quả riêng cho từng đối tượng. Bỏ phần kết quả riêng.",
                en: "This action takes no results for single nominees. Leave them out.")
        case .votesNotTaken:
            language.say(
                vi: "Việc này không ghi số phiếu. Bỏ phần số phiếu.", en: "This action takes no votes. Leave them out.")
        case .nomineesNotTaken(let procedure):
            language.say(
                vi: "Thủ tục \(procedure.quoted) không có danh sách đối tượng. Bỏ danh sách.",
                en: "The procedure \(procedure.quoted) takes no nominees. Leave the list out.")
        case .moreThanMembers(let present, let members):
            language.say(
                vi: "Có \(present.grouped) người có mặt, mà Hội đồng chỉ có \(members.grouped) thành viên. Kiểm tra lại hai số.",
                en: "\(present.grouped) are present, and the council has \(members.grouped) members. Check both numbers.")
        case .moreVotesThanPresent(let nominee, let votes, let present):
            titles.tooMany(votes: votes, for: nominee, present: present)
        case .noQuorum(let present, let members, let needed):
            language.say(
                vi: "Có mặt \(present.grouped) trong \(members.grouped) thành viên Hội đồng; cần ít nhất \(needed.grouped)."
                    + " Họp lại khi đủ người.",
                en: "\(present.grouped) of \(members.grouped) council members are present; at least \(needed.grouped) are needed."
                    + " Meet again when enough can come.")
        case .votesMissing(let nominees) where nominees.isEmpty:
            language.say(
                vi: "Chưa ghi số phiếu tán thành. Ghi số phiếu, rồi làm lại.",
                en: "The votes are missing. Enter how many voted for, then try again.")
        case .votesMissing(let nominees):
            language.say(
                vi: "Chưa ghi số phiếu cho \(language.list(nominees.map(\.quoted), most: 5))."
                    + " Ghi số phiếu chung, hoặc phiếu của từng đối tượng.",
                en: "There are no votes for \(language.list(nominees.map(\.quoted), most: 5))."
                    + " Enter the votes for all, or for each of them.")
        case .belowThreshold(let votes, let needed):
            language.say(
                vi: "Được \(votes.grouped) phiếu tán thành; cần ít nhất \(needed.grouped). Hồ sơ chỉ có thể trả lại hoặc từ chối.",
                en: "Votes for: \(votes.grouped); at least \(needed.grouped) are needed. The dossier can only be returned or refused.")
        case .numberTaken(let decision, let dossier):
            language.taken(decision, by: dossier)
        case .numberCancelled(let decision, let dossier, let reason):
            language.cancelled(decision, by: dossier, reason: reason)
        case .documentUnknown(let document, let known, let nearest):
            language.say(
                vi: "Hồ sơ của thủ tục này không có giấy tờ \(document.quoted). ",
                en: "This procedure knows no paper \(document.quoted). ")
                + language.didYouMean(nearest, otherwise: titles.papers(known))
        case .stateGone(let state, let known):
            titles.gone(state, known: known, isOnPage: isOnPage)
        case .migratesToEnd(let state):
            language.say(
                vi: "Bước \(titles.state(state)) là bước kết thúc, chỉ đến được bằng một việc của quy trình. Chọn bước khác.",
                en: "\(titles.state(state)) is an end, which only an action of the process leads to. Choose another step.")
        case .clockBehind(let state):
            language.say(
                vi:
                    "Đến bước \(titles.state(state)) thì thời hạn đã phải bắt đầu tính hoặc đã dừng, hồ sơ này thì chưa. Chọn một bước sớm hơn.",
                en: "At \(titles.state(state)) the clock is further on than the dossier's. Choose an earlier step.")
        case .clockAhead(let state):
            language.say(
                vi: "Ở bước \(titles.state(state)) thời hạn còn tính, còn hồ sơ đã dừng tính hạn. Chọn một bước muộn hơn.",
                en: "At \(titles.state(state)) the clock still runs, and the dossier's has stopped. Choose a later step.")
        case .votePassedOver(let state):
            language.say(
                vi:
                    "Đến bước \(titles.state(state)) phải qua biểu quyết của Hội đồng, mà hồ sơ chưa được biểu quyết. Chọn một bước sớm hơn.",
                en: "Only a vote of the council leads to \(titles.state(state)), and there was none on the dossier. Choose an earlier step."
            )
        case .decisionPassedOver(let state):
            language.say(
                vi: "Đến bước \(titles.state(state)) phải có quyết định, mà hồ sơ chưa có. Chọn một bước sớm hơn.",
                en: "Only a decision leads to \(titles.state(state)), and the dossier has none. Choose an earlier step.")
        case .dayNotNamed(let field):
            language.say(
                vi: "Ở phiên bản đó hạn là ngày ghi ở ô \(titles.field(field)), mà hồ sơ không ghi ngày đó; giữ nguyên phiên bản cũ.",
                en: "There the limit runs until the day in \(titles.field(field)), which the dossier does not name;"
                    + " it stays under its version.")
        case .atEnd(let state):
            language.say(
                vi: "Hồ sơ đã kết thúc ở bước \(titles.state(state)); giữ nguyên phiên bản cũ.",
                en: "The dossier has ended at \(titles.state(state)), and stays under its version.")
        case .clockNotRunning(let clock):
            language.notRunning(clock)
        case .alreadyPaused:
            language.say(
                vi: "Hồ sơ đang tạm dừng rồi. Không cần làm gì thêm.", en: "The dossier is paused already. Nothing is left to do.")
        case .notHeld:
            language.say(
                vi: "Lãnh đạo không tạm dừng hồ sơ này. Nếu hồ sơ đang chờ bổ sung, ghi nhận giấy tờ bổ sung.",
                en: "No supervisor has paused the dossier. If it awaits papers, receive those.")
        case .extensionUsed(times: 0):
            language.say(
                vi: "Văn phòng không gia hạn hồ sơ. Giữ nguyên ngày hẹn.", en: "The office does not extend dossiers. The due day stays.")
        case .extensionUsed(let times):
            language.say(
                vi: "Hồ sơ đã gia hạn đủ \(times.grouped) lần được phép. Giữ nguyên ngày hẹn.",
                en: "The dossier was extended \(times == 1 ? "once" : "\(times.grouped) times"), as often as is allowed."
                    + " The due day stays.")
        case .extensionTooLate(let lastDay):
            language.say(
                vi: "Gia hạn chậm nhất vào ngày \(lastDay.display), ngày đó đã qua. Giữ nguyên ngày hẹn.",
                en: "The last day for an extension was \(lastDay.display). The due day stays.")
        case .extensionNotLater(let due):
            language.say(
                vi: "Ngày mới không muộn hơn hạn hiện nay, \(due.display). Chọn một ngày sau đó.",
                en: "The new day is not later than the present due day, \(due.display). Choose a later one.")
        case .extensionDayOff(let day, let next):
            language.say(
                vi: "Ngày \(day.display) là ngày nghỉ. Chọn ngày làm việc, gần nhất là \(next.display).",
                en: "\(day.display) is a day off. Choose a working day; the next one is \(next.display).")
        case .nothingToUndo:
            language.say(
                vi: "Hồ sơ không còn việc nào để hoàn tác. Xem lại lịch sử của hồ sơ.",
                en: "Nothing is left to take back. Look at the dossier's history.")
        }
    }
}
