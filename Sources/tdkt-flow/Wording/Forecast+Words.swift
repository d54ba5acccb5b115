import Dossier
import Workflow

extension Forecast {
    /// The chance as people read it: “37,5 %”, that it is late already, or why there is none.
    func chanceWords(in language: Language) -> String {
        if isOverdue { return language.say(vi: "đã quá hạn", en: "overdue already") }
        if let chance { return language.percent(chance) }
        return runsUntilDay
            ? language.say(vi: "hạn là ngày ghi trong hồ sơ, không dự báo", en: "due on a day it names, not forecast")
            : language.say(vi: "chưa đủ hồ sơ cũ để tính", en: "not enough past")
    }
}

extension ForecastReport {
    /// How the figures are computed.
    func explanation(in language: Language) -> String {
        let (fewest, asLong) = (PastStays.fewest, PastStays.fewestAsLong)
        return language.say(
            vi: """
                Cách tính: lấy \(past.grouped) hồ sơ đã giải quyết trong hai năm trước \(moment.display); mỗi bước đã mất bao nhiêu nửa ngày làm
                việc, không kể tạm dừng, theo thủ tục; dưới \(fewest) lượt, hay dưới \(asLong) lượt dài bằng lượt này, thì theo quy trình; vẫn thế thì không
                cho số. Phần còn lại của bước này, cộng các bước thường còn phải qua, so với thời gian làm việc còn đến hạn. Đây không
                phải lời hứa. Hạn là ngày ghi trong hồ sơ thì không dự báo, và hồ sơ như thế không dùng để tính.
                """,
            en: """
                How it is computed: of \(past.grouped) dossiers resolved in the two years before \(moment.display), how many half working days each
                step took, pauses left out, by procedure; with fewer than \(fewest) stays, or fewer than \(asLong) that lasted as long as this one, by
                process; with fewer still there is no figure. The rest of this step and the steps that usually follow, added up, against
                the working time until it is due. It is no promise. What is due on a day that it names is not forecast, nor used as past.
                """)
    }
}

extension Language {
    /// A share in tenths of a percent as people read it: “37,5 %” or “37.5 %”.
    func percent(_ tenths: Int) -> String { "\(self.tenths(tenths)) %" }
}
