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
                Cách tính: từ các hồ sơ đã giải quyết trong hai năm trước \(moment.display) (\(past.grouped)), mỗi bước đã mất bao nhiêu nửa ngày
                làm việc, không kể tạm dừng. Lấy các lượt của cùng thủ tục; dưới \(fewest) lượt, hay dưới \(asLong) lượt dài bằng lượt này, thì lấy của
                cùng quy trình; vẫn thế thì không cho số. Phần còn lại của bước này cộng với các bước thường còn phải qua, so với
                thời gian làm việc còn đến hạn. Đây là ước lượng, không phải lời hứa. Hồ sơ có hạn là ngày ghi trong hồ sơ thì không dự
                báo, cũng không dùng để tính.
                """,
            en: """
                How it is computed: the dossiers resolved in the two years before \(moment.display) (\(past.grouped)) tell how many half working days
                each step took, pauses left out. Stays of the same procedure are used; with fewer than \(fewest), or fewer than \(asLong) that lasted as
                long as this one, those of the same process; with fewer still there is no figure. The rest of this step and the steps
                that usually follow are added up and held against the working time that is left. It is an estimate, no promise. A
                dossier that is due on a day that it names is not forecast, nor used as past.
                """)
    }
}

extension Language {
    /// A share in tenths of a percent as people read it: “37,5 %” or “37.5 %”.
    func percent(_ tenths: Int) -> String { "\(self.tenths(tenths)) %" }
}
