import Dossier
import Workflow

extension VersionFault {
    /// Every reason, what is so, then what to do.
    func sentences(in language: Language) -> [String] {
        switch self {
        case .published(let key, let effective, let changes):
            [
                language.say(
                    vi:
                        "Phiên bản \(effective.display) của \(key.quoted) đã công bố, không sửa được nữa. Công bố nội dung mới từ một ngày khác."
                        + " Những chỗ khác nhau ghi dưới đây.",
                    en: "The version of \(effective.display) of \(key.quoted) is published and cannot be edited."
                        + " Publish the new content from another day. What differs stands below.")
            ] + changes.map { $0.words[language] + "." }
        case .examples(let failed):
            failed.map { result in
                let name = result.name(in: language)
                let differences = result.differences(in: language).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
                    .joined(separator: "; ")
                return language.say(
                    vi: "Ví dụ \(name) không đạt: \(differences). Sửa định nghĩa, hoặc sửa ví dụ.",
                    en: "The example \(name) does not hold: \(differences). Mend the definition, or the example.")
            }
        case .resolvedSince(let key, let effective, let dossiers, let free):
            [
                language.say(
                    vi:
                        "Từ ngày \(effective.display) đã có \(dossiers.count.grouped) hồ sơ của \(key.quoted) giải quyết xong theo phiên bản"
                        + " cũ, như \(language.list(dossiers.prefix(3).map(\.text))). Chọn ngày \(free.display) hoặc một ngày sau đó.",
                    en: "Since \(effective.display), dossiers of \(key.quoted) have been resolved under the version before:"
                        + " \(dossiers.count.grouped), such as \(language.list(dossiers.prefix(3).map(\.text)))."
                        + " Choose \(free.display) or a later day.")
            ]
        case .runningWithoutSuccessor(let key, let dossiers):
            [
                language.say(
                    vi: "Thủ tục \(key.quoted) còn \(dossiers.count.grouped) hồ sơ đang xử lý, như"
                        + " \(language.list(dossiers.prefix(3).map(\.text))). Chỉ rõ thủ tục thay thế, hoặc giải quyết xong rồi kết thúc.",
                    en: "Dossiers of \(key.quoted) still run: \(dossiers.count.grouped), such as"
                        + " \(language.list(dossiers.prefix(3).map(\.text))). Name a successor, or resolve them first.")
            ]
        case .ended(let key, let day, let successor):
            [
                language.say(
                    vi: "Thủ tục \(key.quoted) đã kết thúc từ ngày \(day.display). ",
                    en: "The procedure \(key.quoted) ended on \(day.display). ")
                    + (successor.map {
                        language.say(vi: "Nhận hồ sơ theo thủ tục \($0.quoted).", en: "Receive the dossier under \($0.quoted).")
                    } ?? language.say(vi: "Chọn thủ tục khác.", en: "Choose another procedure."))
            ]
        case .endedAlready(let key, let day, let successor):
            [
                language.say(
                    vi: "Thủ tục \(key.quoted) đã được công bố kết thúc từ ngày \(day.display)"
                        + (successor.map { ", thay bằng \($0.quoted)" } ?? "")
                        + ". Muốn đổi, công bố một phiên bản mới của thủ tục.",
                    en: "The procedure \(key.quoted) is published as ended from \(day.display)"
                        + (successor.map { ", with \($0.quoted) in its place" } ?? "")
                        + ". To change that, publish a new version of it.")
            ]
        case .goesOnLater(let key, let day):
            [
                language.say(
                    vi: "Thủ tục \(key.quoted) đã có bản công bố từ ngày \(day.display), nên sẽ nhận hồ sơ lại từ ngày ấy."
                        + " Kết thúc từ một ngày sau ngày ấy.",
                    en: "The procedure \(key.quoted) has a published version from \(day.display), so it would take dossiers again from"
                        + " that day. End it on a day after that.")
            ]
        case .successorBegins(let key, let day, let first):
            [
                language.say(
                    vi: "Thủ tục \(key.quoted) chưa nhận hồ sơ vào ngày \(day.display): đến ngày \(first.display) mới có hiệu lực."
                        + " Chọn thủ tục nhận hồ sơ vào ngày ấy, hoặc kết thúc từ một ngày sau đó.",
                    en: "The procedure \(key.quoted) takes no dossiers on \(day.display) yet: it begins on \(first.display)."
                        + " Name one that takes dossiers that day, or end it on a later day.")
            ]
        case .successorEnded(let key, let day, let since):
            [
                language.say(
                    vi: "Thủ tục \(key.quoted) không còn nhận hồ sơ vào ngày \(day.display): đã kết thúc từ ngày \(since.display)."
                        + " Chọn thủ tục nhận hồ sơ vào ngày ấy.",
                    en: "The procedure \(key.quoted) takes no dossiers on \(day.display): it ended on \(since.display)."
                        + " Name one that takes dossiers that day.")
            ]
        case .circle(let way):
            [
                language.say(
                    vi: "Các thủ tục sẽ thay thế nhau thành vòng: \(way.map(\.text).joined(separator: " → ")), và hồ sơ không còn thủ tục"
                        + " nào để chuyển sang. Chọn một thủ tục thay thế còn nhận hồ sơ.",
                    en:
                        "The procedures would follow each other in a circle: \(way.map(\.text).joined(separator: " → ")), and dossiers would"
                        + " find none to go on under. Choose a successor that goes on.")
            ]
        case .notYet(let key, let day, let first):
            [
                language.say(
                    vi: "Ngày \(day.display) chưa có bản nào của \(key.quoted) có hiệu lực; bản đầu tiên từ ngày \(first.display)."
                        + " Chọn ngày \(first.display) hoặc một ngày sau đó.",
                    en: "On \(day.display) no version of \(key.quoted) is in force yet; the first begins on \(first.display)."
                        + " Choose \(first.display) or a later day.")
            ]
        case .drafted(let key, let effective, let name, let moment):
            [
                language.say(
                    vi: "\(name.text) đã lưu một bản nháp khác của \(key.quoted) cho ngày \(effective.display) lúc \(moment.display)."
                        + " Công bố bản nháp ấy trên trang web, hoặc xóa nó, rồi công bố lại.",
                    en: "\(name.text) saved another draft of \(key.quoted) for \(effective.display) on \(moment.day.display) at"
                        + " \(moment.time.text). Publish that draft in the browser, or remove it, then publish again.")
            ]
        case .strayed(let drafted, let text):
            [
                language.say(
                    vi: "Văn bản của bản nháp này là \(text.words(in: language)), không phải \(drafted.words(in: language)) như bản nháp."
                        + " Sửa những dòng đầu của văn bản cho khớp, hoặc soạn bản nháp khác đúng mã và ngày ấy.",
                    en: "The text of this draft is \(text.words(in: language)), and the draft is \(drafted.words(in: language))."
                        + " Mend the first lines of the text, or draft it under that key and day.")
            ]
        case .runUndone(let run):
            [
                language.say(
                    vi: "Đợt chuyển \(run) đã được rút lại trong lúc đang chuyển, nên dừng ở hồ sơ này."
                        + " Vẫn muốn chuyển thì chuyển lại thành một đợt khác.",
                    en: "Run \(run) was taken back while it moved dossiers, so it stopped at this one."
                        + " To move them after all, begin another run.")
            ]
        case .runUnfinished(let run, let states):
            [
                language.say(
                    vi:
                        "Đợt chuyển \(run) sang phiên bản này còn dở, \(language.mapping(states)). Chuyển tiếp như thế, hoặc rút lại đợt ấy trước.",
                    en: "Run \(run) onto this version is not finished, \(language.mapping(states))."
                        + " Go on in the same way, or take that run back first.")
            ]
        case .withoutDay:
            [
                language.say(
                    vi: "Tệp chưa ghi ngày bắt đầu ở `effective`. Ghi ngày, rồi công bố lại.",
                    en: "The file names no day in `effective`. Write one, then publish again.")
            ]
        case .together(let faults):
            faults.flatMap { one in one.fault.sentences(in: language).map { "\(one.path): \($0)" } } + [
                language.say(
                    vi:
                        "Các phiên bản này chỉ công bố cùng nhau, nên chưa công bố phiên bản nào. Xử lý các lý do trên, hoặc công bố từng tệp.",
                    en: "These versions are published together or not at all, so none was. Deal with the reasons above, or publish file by"
                        + " file.")
            ]
        }
    }
}

extension Language {
    /// What a run calls states, as it was asked for.
    fileprivate func mapping(_ states: [StateKey: StateKey]) -> String {
        let pairs = states.map { "\($0.text)=\($1.text)" }.sorted().joined(separator: ", ")
        return pairs.isEmpty
            ? say(vi: "không đổi tên bước nào", en: "with every step called as before") : say(vi: "với \(pairs)", en: "with \(pairs)")
    }
}

extension MergerFault {
    /// What is so, then what to do.
    func words(in language: Language) -> String {
        switch self {
        case .merged(let unit, let successor, let day):
            language.say(
                vi: "Đơn vị \(unit.quoted) đã sáp nhập vào \(successor.quoted) từ ngày \(day.display). Dùng \(successor.quoted).",
                en: "The unit \(unit.quoted) merged into \(successor.quoted) on \(day.display). Use \(successor.quoted).")
        case .lowered(let unit, let other):
            language.say(
                vi: "Đơn vị \(unit.quoted) thuộc cấp tỉnh, không sáp nhập vào \(other.quoted) ở cấp dưới được. Chọn một đơn vị cấp tỉnh.",
                en: "The unit \(unit.quoted) is of the province and cannot merge into \(other.quoted), which is of a lower level."
                    + " Choose a unit of the province.")
        case .circle(let unit, let other):
            language.say(
                vi: "Đơn vị \(other.quoted) thuộc \(unit.quoted), nên không nhận sáp nhập \(unit.quoted) được. Chọn đơn vị khác.",
                en: "The unit \(other.quoted) is part of \(unit.quoted), which cannot merge into it. Choose another unit.")
        }
    }
}

extension VersionFault.Named {
    /// “thủ tục “province-emulation-flag”, có hiệu lực từ 01/01/2026”.
    fileprivate func words(in language: Language) -> String {
        let kind =
            switch kind {
            case .process: language.say(vi: "quy trình", en: "the process")
            case .procedure: language.say(vi: "thủ tục", en: "the procedure")
            case .office: language.say(vi: "văn phòng", en: "the office")
            }
        return language.say(
            vi: "\(kind) \(key.quoted), có hiệu lực từ \(effective.display)", en: "\(kind) \(key.quoted) from \(effective.display)")
    }
}
