import Dossier
import Workflow

extension CouncilFault {
    /// What is so, then what to do.
    func words(in language: Language) -> String {
        switch self {
        case .titleBlank:
            language.say(vi: "Phiên họp chưa có tên. Ghi tên phiên họp.", en: "The session has no title. Give it one.")
        case .unwritable(let text) where text.unicodeScalars.count > WrittenText.longestName:
            language.say(
                vi: "\(text.quoted) dài quá \(WrittenText.longestName.grouped) ký tự. Viết ngắn lại.",
                en: "\(text.quoted) has more than \(WrittenText.longestName.grouped) characters. Write less.")
        case .unwritable(let text):
            language.say(
                vi: "\(text.quoted) có ký tự không dùng được. Viết lại không có ký tự đó.",
                en: "\(text.quoted) holds a sign that cannot stand there. Write it without.")
        case .memberBlank(let place):
            language.say(
                vi: "Thành viên thứ \(place) chưa có tên. Ghi tên, hoặc bỏ dòng đó.",
                en: "Member \(place) has no name. Write the name, or leave out the line.")
        case .memberTwice(let name):
            language.say(
                vi: "Hội đồng có hai thành viên tên \(name.quoted). Bỏ một dòng, hoặc ghi rõ hơn để phân biệt hai người.",
                en: "The council has two members called \(name.quoted). Leave out one line, or tell the two people apart.")
        case .closed(let name, let moment):
            language.say(
                vi: "\(name.text) đã kết thúc phiên họp này lúc \(moment.display). Mở phiên khác cho hồ sơ còn lại.",
                en: "\(name.text) closed this session on \(moment.day.display) at \(moment.time.text). Open another one for what is left.")
        case .underway(let number):
            language.say(
                vi: "Hồ sơ \(number.quoted) đã được chuyển theo kết quả phiên này, nên giờ họp và thành viên giữ nguyên."
                    + " Đưa hồ sơ còn lại sang phiên khác.",
                en: "The dossier \(number.quoted) was moved by this session, so its hour and its members stay as they are."
                    + " Put what is left before another session.")
        case .otherUnit(let unit?):
            language.say(
                vi: "Phiên họp của đơn vị \(unit.quoted), ngoài phạm vi của người thực hiện. Chuyển cho người của đơn vị đó hoặc của tỉnh.",
                en: "The session is of unit \(unit.quoted), for which this person does not act. Hand it to that unit or to the province.")
        case .otherUnit(nil):
            language.say(
                vi: "Phiên họp này của tỉnh, ngoài phạm vi của người thực hiện. Chuyển cho người của tỉnh.",
                en: "This is a session of the province, for which this person does not act. Hand it to somebody of the province.")
        case .agenda(let number, let fault): fault.words(number.quoted, in: language)
        case .votes(let number, let nominee, let fault): fault.words(of: number.quoted, nominee?.quoted, in: language)
        }
    }
}

extension CouncilFault.Agenda {
    fileprivate func words(_ number: String, in language: Language) -> String {
        switch self {
        case .noVote(let state):
            language.say(
                vi: "Hồ sơ \(number) đang ở bước \(state.vi.quoted), ở đó Hội đồng không biểu quyết. Trình Hội đồng trước, hoặc bỏ ra.",
                en: "The dossier \(number) stands at \(state.en.quoted), where no council votes."
                    + " Put it before the council first, or leave it out.")
        case .onOther(let session):
            language.say(
                vi: "Hồ sơ \(number) đã nằm trong phiên \(session.quoted) chưa kết thúc. Bỏ ra khỏi phiên đó trước.",
                en: "The dossier \(number) is on the agenda of the open session \(session.quoted). Take it off there first.")
        case .otherUnit(let unit):
            language.say(
                vi: "Hồ sơ \(number) của đơn vị \(unit.quoted), ngoài đơn vị của phiên họp. Đưa vào phiên của đơn vị đó hoặc của tỉnh.",
                en: "The dossier \(number) is of unit \(unit.quoted), outside the unit of the session."
                    + " Put it before a session of that unit or of the province.")
        case .missing:
            language.say(
                vi: "Hồ sơ \(number) không có trong chương trình phiên họp. Đưa vào chương trình trước.",
                en: "The dossier \(number) is not on the agenda. Put it there first.")
        case .moved:
            language.say(
                vi: "Hồ sơ \(number) đã được chuyển theo kết quả phiên này, nên kết quả giữ nguyên. Làm tiếp với hồ sơ còn lại.",
                en: "The dossier \(number) was moved by this session, so its result stays. Go on with the others.")
        }
    }
}

extension CouncilFault.Votes {
    fileprivate func words(of number: String, _ nominee: String?, in language: Language) -> String {
        switch self {
        case .notVotedOn(place: 0):
            language.say(
                vi: "Hồ sơ \(number) có danh sách, nên phiếu được ghi cho từng đối tượng. Ghi phiếu theo danh sách.",
                en: "The dossier \(number) has a list, so votes are counted per nominee. Enter them by the list.")
        case .notVotedOn(let place):
            language.say(
                vi:
                    "Trong hồ sơ \(number), \(nominee ?? "đối tượng thứ \(place)") không thuộc diện biểu quyết. Xem lại danh sách, rồi ghi lại.",
                en: "In the dossier \(number), \(nominee ?? "nominee \(place)") is not voted on."
                    + " Look at the list again, then enter the votes.")
        case .negative:
            language.say(
                vi: "Số phiếu của \(nominee ?? "hồ sơ \(number)") nhỏ hơn 0. Ghi số phiếu đã đếm.",
                en: "The votes for \(nominee ?? "the dossier \(number)") are fewer than 0. Enter what was counted.")
        case .moreThanPresent(let votes, let present):
            language.say(
                vi: "\(nominee ?? "Hồ sơ \(number)") có \(votes.grouped) phiếu mà chỉ \(present.grouped) thành viên có mặt."
                    + " Đếm lại phiếu và người có mặt.",
                en: "\(nominee ?? "The dossier \(number)") has \(votes.grouped) votes with only \(present.grouped) members present."
                    + " Count both again.")
        }
    }
}

extension Language {
    /// Who changed a council session first, when, and what to do.
    func councilMeanwhile(by name: UserName, at moment: Moment) -> String {
        say(
            vi: "\(name.text) đã sửa phiên họp này lúc \(moment.display). Xem lại phiên họp, rồi làm lại.",
            en: "\(name.text) changed this session on \(moment.day.display) at \(moment.time.text). Look at it again, then try again.")
    }

    /// Who saved a draft first, when, and what to do.
    func draftMeanwhile(by name: UserName, at moment: Moment) -> String {
        say(
            vi: "\(name.text) đã lưu bản nháp này lúc \(moment.display). Mở bản đó, đưa phần của mình vào, rồi lưu lại.",
            en: "\(name.text) saved this draft on \(moment.day.display) at \(moment.time.text)."
                + " Open that text, put your part in, then save again.")
    }
}
