import Dossier
import Workflow

/// One reason why something was not done: the code that scripts read, and the sentence that people read.
typealias Reason = (code: String, message: String)

extension Refusal {
    /// What is so and what to do, a sentence for each reason, all at once.
    ///
    /// - Parameter rules: What the dossier runs under, for the titles of states, actions and roles; without them their keys stand.
    func sentences(in language: Language) -> [String] {
        let sentences = reasons(in: language).map(\.message)
        switch self {
        case .definitions:
            return sentences + [
                language.say(
                    vi: "Chưa công bố gì. Sửa các lỗi trên, rồi công bố lại.",
                    en: "Nothing was published. Mend the errors above, then publish again.")
            ]
        case .unreadable:
            return sentences + [
                language.say(vi: "Sửa các lỗi trên, rồi làm lại.", en: "Mend the errors above, then try again.")
            ]
        default: return sentences
        }
    }

    /// The reasons, each with its code.
    func reasons(in language: Language) -> [Reason] {
        switch self {
        case .unknown(let subject, let name, let nearest):
            [("unknown-\(subject.rawValue)", subject.unknown(name, nearest: nearest, in: language))]
        case .taken(let subject, let name):
            [("taken", subject.taken(name, in: language))]
        case .blocked(let blockers, let rules):
            blockers.map { ($0.code, $0.words(in: language, rules: rules)) }
        case .movedMeanwhile(let conflict):
            [("moved-meanwhile", conflict.words(in: language))]
        case .content(let file, let faults):
            faults.map { ("content", $0.words(in: language, file: file)) }
        case .role(let needed):
            [("role", language.turnTo(needed.map { $0.title[language].quoted }))]
        case .definitions(let problems), .unreadable(let problems):
            problems.map { ($0.code.rawValue, $0.line(in: language)) }
        case .unwritable(let subject, let text):
            [("unwritable", subject.unwritable(text, in: language))]
        case .inFuture(let given, let now):
            [("in-future", language.notYet(given, now: now))]
        case .disabled(let name):
            [("disabled", name.disabled(in: language))]
        case .lastAdministrator(let name, let needed):
            [("last-administrator", name.lastAdministrator(needed, in: language))]
        case .reach(let fault):
            [("reach", fault.words(in: language))]
        case .password(let fault):
            [("password", fault.words(in: language))]
        case .standIn(let fault):
            [("stand-in", fault.words(in: language))]
        case .council(let faults):
            faults.map { ("council", $0.words(in: language)) }
        case .councilMeanwhile(let name, let moment):
            [("council-meanwhile", language.councilMeanwhile(by: name, at: moment))]
        case .version(let fault):
            fault.sentences(in: language).map { ("version", $0) }
        case .merger(let fault):
            [("merger", fault.words(in: language))]
        case .draftMeanwhile(let name, let moment):
            [("draft-meanwhile", language.draftMeanwhile(by: name, at: moment))]
        }
    }
}

extension Refusal.Subject {
    /// What the office calls it.
    func words(in language: Language) -> String {
        switch self {
        case .dossier: language.say(vi: "hồ sơ", en: "dossier")
        case .user: language.say(vi: "người dùng", en: "user")
        case .unit: language.say(vi: "đơn vị", en: "unit")
        case .procedure: language.say(vi: "thủ tục", en: "procedure")
        case .action: language.say(vi: "việc", en: "action")
        case .process: language.say(vi: "quy trình", en: "process")
        case .role: language.say(vi: "vai trò", en: "role")
        case .state: language.say(vi: "bước", en: "state")
        case .assignee: language.say(vi: "người được giao", en: "assignee")
        case .award: language.say(vi: "danh hiệu", en: "award")
        case .session: language.say(vi: "phiên họp Hội đồng", en: "council session")
        case .version: language.say(vi: "phiên bản", en: "version")
        case .run: language.say(vi: "đợt chuyển", en: "migration run")
        }
    }

    fileprivate func unknown(_ name: String, nearest: String?, in language: Language) -> String {
        let known = words(in: language)
        return language.say(vi: "Không có \(known) \(name.quoted). ", en: "There is no \(known) \(name.quoted). ")
            + language.didYouMean(nearest, otherwise: language.say(vi: "Kiểm tra lại cách viết.", en: "Check how it is written."))
    }

    fileprivate func taken(_ name: String, in language: Language) -> String {
        let known = words(in: language)
        return language.say(
            vi: "Đã có \(known) \(name.quoted). Chọn tên hoặc mã khác.",
            en: "The \(known) \(name.quoted) exists already. Choose another name.")
    }

    fileprivate func unwritable(_ text: String, in language: Language) -> String {
        let known = words(in: language)
        guard text.contains(where: { !$0.isWhitespace }) else {
            return language.say(
                vi: "Tên hoặc mã của \(known) còn trống. Ghi ít nhất một chữ.",
                en: "The name or code of the \(known) is blank. Write at least one letter.")
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return language.say(
                vi: "Tên hoặc mã \(text.quoted) của \(known) có ký tự không dùng được. Viết lại không có ký tự đó.",
                en: "The name or code \(text.quoted) of the \(known) holds a sign that cannot stand there. Write it without.")
        }
        if text.unicodeScalars.count > WrittenText.longestName {
            let most = WrittenText.longestName.grouped
            return language.say(
                vi: "Tên hoặc mã \(text.quoted) của \(known) dài quá \(most) ký tự. Viết ngắn lại.",
                en: "The name or code \(text.quoted) of the \(known) has more than \(most) characters. Write a shorter one.")
        }
        return language.say(
            vi: "Mã \(text.quoted) của \(known) có dấu cách. Viết liền, hoặc dùng dấu gạch nối.",
            en: "The code \(text.quoted) of the \(known) holds a blank. Write it in one, or with a hyphen.")
    }
}
