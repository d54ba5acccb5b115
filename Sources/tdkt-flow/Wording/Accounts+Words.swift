import Dossier
import Workflow

extension UserName {
    /// That the person was shut out, and who can help.
    func disabled(in language: Language) -> String {
        language.say(
            vi: "Người dùng \(text.quoted) đã bị ngừng. Nhờ quản trị mở lại, hoặc làm việc bằng tên khác.",
            en: "The user \(text.quoted) was shut out. Ask an administrator to let the person in again, or act under another name.")
    }

    /// That nobody else could manage people, and what to do first.
    func lastAdministrator(_ needed: [Role], in language: Language) -> String {
        let roles = language.either(needed.map { $0.title[language].quoted })
        return language.say(
            vi: "\(text.quoted) là người cuối cùng còn vai trò \(roles). Giao vai trò đó cho người khác trước, rồi làm lại.",
            en: "\(text.quoted) is the last person with the role \(roles). Give that role to somebody else first, then try again.")
    }
}

extension ReachFault {
    /// What is so, then what to do.
    func words(in language: Language) -> String {
        switch self {
        case .unit(let unit, let own):
            let asked = unit.map { language.say(vi: "Đơn vị \($0.text.quoted)", en: "The unit \($0.text.quoted)") }
            return language.say(
                vi: "\(asked ?? "Cả tỉnh") ở ngoài \(own.name.quoted) và các đơn vị bên dưới. Chọn một đơn vị trong số đó.",
                en: "\(asked ?? "The whole province") is neither \(own.name.quoted) nor below it. Choose one of those units.")
        case .roles(let roles):
            let titles = language.either(roles.map { $0.title[language].quoted })
            return language.say(
                vi: "Vai trò \(titles) có quyền trên cả tỉnh mà bạn không có. Nhờ người quản trị của tỉnh giao vai trò đó.",
                en: "The role \(titles) may do for the whole province what you may not. Ask an administrator of the province to give it.")
        case .person(let name, let roles):
            let titles = language.either(roles.map { $0.title[language].quoted })
            return language.say(
                vi:
                    "\(name.text.quoted) có vai trò \(titles), với quyền trên cả tỉnh mà bạn không có. Nhờ người quản trị của tỉnh thay đổi.",
                en: "\(name.text.quoted) has the role \(titles), which may do for the whole province what you may not. "
                    + "Ask an administrator of the province to make the change.")
        }
    }
}

extension PasswordFault {
    /// What is so, then what to do.
    func words(in language: Language) -> String {
        switch self {
        case .tooShort(let fewest):
            language.say(
                vi: "Mật khẩu ngắn quá. Dùng ít nhất \(fewest) ký tự, ví dụ bốn từ không liên quan nhau.",
                en: "The password is too short. Use at least \(fewest) signs, as four words that have nothing to do with each other.")
        case .isName:
            language.say(
                vi: "Mật khẩu gần như là tên đăng nhập. Chọn mật khẩu khác.",
                en: "The password is little more than the name. Choose another one.")
        }
    }
}

extension StandInFault {
    /// What is so, then what to do.
    func words(in language: Language) -> String {
        switch self {
        case .samePerson:
            language.say(vi: "Không ai làm thay chính mình. Chọn người khác.", en: "Nobody stands in for oneself. Choose somebody else.")
        case .days:
            language.say(
                vi: "Ngày cuối phải từ hôm nay trở đi và không trước ngày đầu. Sửa lại hai ngày.",
                en: "The last day has to be today or later, and not before the first. Mend the two days.")
        case .notAllowed:
            language.say(
                vi: "Hôm nay không có phân công làm thay người này. Nhờ người ấy hoặc lãnh đạo phân công trước.",
                en: "You do not stand in for this person today. Have it arranged first, by that person or a supervisor.")
        }
    }
}
