// What is wrong with a single value: a text that is no day, no limit, no share.

extension Finding {
    static func boolean(_ text: String) -> Finding {
        Finding(
            code: .yamlBoolean,
            message: BilingualText(
                vi: "\(quoted: text) không có ngoặc kép, nên YAML có thể hiểu là đúng hoặc sai.",
                en: "\(quoted: text) stands without quotes, so YAML may take it for true or false."),
            why: BilingualText(
                vi: "Cùng một tệp, máy này đọc ra chữ, máy kia đọc ra đúng/sai.",
                en: "Of the same file, one program reads a word and the next a yes or no."),
            mend: BilingualText(
                vi: "Nếu là chữ, viết \"\(text)\"; nếu là đúng/sai, viết true hoặc false ở khóa cần đúng/sai.",
                en: "Write \"\(text)\" if it is a word; where a yes or no belongs, write true or false."))
    }

    static func unquotedTime(_ text: String) -> Finding {
        Finding(
            code: .yamlTime,
            message: BilingualText(
                vi: "Giờ \(text) không có ngoặc kép.", en: "the time \(text) stands without quotes."),
            why: BilingualText(
                vi: "YAML kiểu cũ đọc \(text) là một số hệ 60, không phải giờ.",
                en: "Older YAML reads \(text) as a number to the base of 60, not as a time."),
            mend: BilingualText(vi: "Viết \"\(text)\".", en: "Write \"\(text)\"."))
    }

    static func unquotedNumber(_ text: String) -> Finding {
        Finding(
            code: .yamlNumber,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không có ngoặc kép, nên YAML đọc là một con số.",
                en: "\(quoted: text.shortened) stands without quotes, so YAML takes it for a number."),
            why: BilingualText(
                vi: "Là số thì chữ số 0 ở đầu hoặc ở cuối có thể mất, và mã không còn là mã đã công bố.",
                en: "As a number it may lose a zero at either end, and is no longer the code that was published."),
            mend: BilingualText(vi: "Viết \"\(text.shortened)\".", en: "Write \"\(text.shortened)\"."))
    }

    static func badDate(_ text: String) -> Finding {
        let day = CivilDay(writtenOtherwise: text)
        return Finding(
            code: .badDate,
            message: day == nil
                ? BilingualText(
                    vi: "\(quoted: text.shortened) không phải là một ngày có thật.",
                    en: "\(quoted: text.shortened) is no day of the calendar.")
                : BilingualText(
                    vi: "Ngày \(quoted: text.shortened) không viết theo dạng năm-tháng-ngày.",
                    en: "the day \(quoted: text.shortened) is not written as year-month-day."),
            why: BilingualText(
                vi: "Ngày quyết định hồ sơ nào theo phiên bản nào.", en: "The day decides which dossiers run under which version."),
            mend: day.map { BilingualText(vi: "Viết \($0.iso).", en: "Write \($0.iso).") }
                ?? BilingualText(vi: "Viết năm-tháng-ngày, như 2018-08-27.", en: "Write year-month-day, as 2018-08-27."))
    }

    static func badDayOfYear(_ text: String) -> Finding {
        Finding(
            code: .badDate,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không phải là ngày của năm nào.", en: "\(quoted: text.shortened) is no day of any year."),
            why: BilingualText(
                vi: "Hạn của hồ sơ có thể rơi vào ngày này.", en: "A dossier can be due on that day."),
            mend: BilingualText(vi: "Viết tháng-ngày, như 03-31.", en: "Write month-day, as 03-31."))
    }

    static func badTime(_ text: String, form: String) -> Finding {
        Finding(
            code: .badTime,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không phải là giờ làm việc.", en: "\(quoted: text.shortened) is no time of the office."),
            why: BilingualText(
                vi: "Giờ tiếp nhận và giờ đến hạn tính từ đây.", en: "The hour of receipt and the hour that something is due depend on it."),
            mend: BilingualText(
                vi: "Viết \(form): hai chữ số cho giờ và phút, giờ sau muộn hơn giờ trước.",
                en: "Write \(form): two digits each for hour and minute, the later time last."))
    }

    static func sessionsOverlap() -> Finding {
        Finding(
            code: .badTime,
            message: BilingualText(
                vi: "Buổi chiều bắt đầu khi buổi sáng chưa kết thúc.", en: "the afternoon begins before the morning has ended."),
            why: BilingualText(
                vi: "Giờ làm việc sẽ bị đếm hai lần.", en: "Working hours would be counted twice."),
            mend: BilingualText(
                vi: "Sửa `morning` hoặc `afternoon` để hai buổi không chồng lên nhau.",
                en: "Correct `morning` or `afternoon` so that they do not overlap."))
    }

    static func badLimit(_ error: LimitSyntax) -> Finding {
        let forms = LimitSyntax.forms.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            code: .badLimit,
            message: BilingualText(
                vi: "\(quoted: error.read.shortened) không phải là thời hạn.", en: "\(quoted: error.read.shortened) is no limit."),
            why: BilingualText(
                vi: "Ngày hẹn trả hứa với người nộp được tính từ thời hạn này.",
                en: "The day promised to the applicant is counted from it."),
            mend: BilingualText(
                vi: "Viết một trong: \(forms); N từ 1 đến \(Limit.largest), không có số 0 ở đầu, ngày làm việc có thể lẻ nửa ngày (2.5).",
                en: "Write one of \(forms); N is 1 to \(Limit.largest) without a leading zero, working days also in halves (2.5)."))
    }

    static func notWholeWorkingDays(_ limit: Limit) -> Finding {
        Finding(
            code: .badLimit,
            message: BilingualText(
                vi: "Ở đây chỉ dùng ngày làm việc trọn, nhưng ghi là \(quoted: limit.text).",
                en: "only whole working days are used here, and \(quoted: limit.text) is written."),
            why: BilingualText(
                vi: "Nhắc sắp đến hạn và gia hạn được tính theo ngày làm việc.",
                en: "What is due soon, and until when it can be extended, are counted in working days."),
            mend: BilingualText(vi: "Viết như `3 working days`.", en: "Write it like `3 working days`."))
    }

    static func badNumber(_ text: String, least: Int?) -> Finding {
        Finding(
            code: .badNumber,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không phải là số dùng được ở đây.",
                en: "\(quoted: text.shortened) is not a number that fits here."),
            why: BilingualText(
                vi: "Dấu gạch dưới, dấu phẩy hay số 0 ở đầu làm mỗi máy đọc một khác; số quá nhỏ thì không có nghĩa ở đây.",
                en:
                    "Underscores, commas and leading zeros are read differently by each program, and too small a number makes no sense here."
            ),
            mend: least.map {
                BilingualText(
                    vi: "Viết một số nguyên từ \($0) trở lên, chỉ gồm chữ số.", en: "Write a whole number in digits, at least \($0).")
            }
                ?? BilingualText(
                    vi: "Viết bằng chữ số, phần lẻ sau dấu chấm: 12 hoặc 2.5.", en: "Write it in digits, with a decimal point: 12 or 2.5."))
    }

    static func badThreshold(_ text: String) -> Finding {
        Finding(
            code: .badThreshold,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không phải là tỷ lệ biểu quyết.", en: "\(quoted: text.shortened) is no share of votes."),
            why: BilingualText(
                vi: "Tỷ lệ này quyết định đối tượng nào được Hội đồng thông qua.", en: "It decides which nominees the council lets pass."),
            mend: BilingualText(
                vi: "Viết như `at least 90%` (từ 90% trở lên) hoặc `more than 1/2` (quá nửa), không quá 100%, không có số 0 ở đầu.",
                en: "Write it like `at least 90%` or `more than 1/2`, not above 100% and without a leading zero."))
    }

    static func unknownChoice(_ text: String, known: [String]) -> Finding {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            code: .unknownChoice,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không phải là giá trị dùng được ở đây.",
                en: "\(quoted: text.shortened) is none of the values that can stand here.")
                + .suggestion(nearestName(to: text, among: known)),
            why: BilingualText(
                vi: "Chương trình chỉ biết làm theo những giá trị đã định.",
                en: "Each of the values makes something happen; others would do nothing."),
            mend: BilingualText(vi: "Viết một trong: \(list).", en: "Write one of \(list)."))
    }

    static func badExpression(_ text: String, _ problem: ExpressionProblem) -> Finding {
        Finding(
            code: .badExpression,
            message: BilingualText(vi: problem.words(in: .vi), en: problem.words(in: .en)),
            why: BilingualText(
                vi: "Điều kiện không đọc được thì không chặn cũng không nhắc được ai.",
                en: "A condition that cannot be read can neither block nor warn anybody."),
            mend: BilingualText(
                vi: "Sửa biểu thức \(quoted: text.shortened); workflows/README.md có ngữ pháp và mọi tên.",
                en: "Correct the expression \(quoted: text.shortened); workflows/README.md has the grammar and every name."))
    }
}

extension CivilDay {
    /// A day as people write it: `27/08/2018`, `27-8-2018`, `2018/8/27`; `nil` for anything else, and for what is no day.
    fileprivate init?(writtenOtherwise text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }) else { return nil }
        let (year, day) = parts[0].count == 4 ? (parts[0], parts[2]) : (parts[2], parts[0])
        guard year.count == 4 else { return nil }
        let padded = [parts[1], day].map { $0.count == 1 ? "0\($0)" : String($0) }
        self.init("\(year)-\(padded[0])-\(padded[1])")
    }
}
