extension DayReason {
    /// The fact in words, with the article of the Civil Code 2015 (Bộ luật Dân sự, BLDS) or the notice it stands on.
    public func text(in language: Language) -> String {
        switch language {
        case .vi: vietnamese
        case .en: english
        }
    }

    private var vietnamese: String {
        switch self {
        case .receiptDay: "ngày tiếp nhận, không tính (BLDS 2015 Điều 147 khoản 3)"
        case .sameDay: "thời hạn trong ngày tiếp nhận"
        case .afterCutOff(let time): "nhận sau \(time.text), tính là tiếp nhận vào ngày làm việc tiếp theo"
        case .worked: "ngày làm việc"
        case .makeup(let row): "ngày làm việc: \(row.name) (\(row.source))"
        case .halfDay: "nửa ngày, tính buổi sáng"
        case .off(let row): "ngày nghỉ: \(row.name) (\(row.source))"
        case .weekend: "nghỉ cuối tuần"
        case .calendarDay: "tính theo ngày lịch, kể cả ngày nghỉ"
        case .fixedDay: "ngày cuối được ghi trong hồ sơ"
        case .correspondingDay: "ngày tương ứng của tháng cuối, hoặc ngày cuối tháng đó (BLDS 2015 Điều 148 khoản 3)"
        case .lastDayOff: "ngày cuối của thời hạn là ngày nghỉ, chuyển sang ngày làm việc tiếp theo (BLDS 2015 Điều 148 khoản 5)"
        case .moved: "ngày làm việc tiếp theo ngày nghỉ (BLDS 2015 Điều 148 khoản 5)"
        case .sessions(let minutes): "\(Self.length(minutes, .vi)) làm việc, tính từ thời điểm đã xác định (BLDS 2015 Điều 147 khoản 1)"
        case .outsideSessions: "ngoài giờ làm việc"
        case .requested: "bắt đầu tạm dừng, ngày này tính là đã dùng"
        case .paused: "tạm dừng tính hạn"
        case .returned: "hết tạm dừng, ngày này không tính (BLDS 2015 Điều 147 khoản 3)"
        case .nothingLeft: "hết tạm dừng khi đã dùng hết thời hạn, đến hạn ngay trong ngày"
        case .restarted: "hết tạm dừng, tính lại từ đầu, không tính ngày này (BLDS 2015 Điều 147 khoản 3)"
        case .stopped(let time): "tạm dừng lúc \(time.text)"
        case .resumed(let time): "hết tạm dừng, tính tiếp từ \(time.text)"
        case .extended(let day): "gia hạn đến ngày \(day.display)"
        case .afterDue: "đã quá hạn"
        case .provisional: "lịch tạm tính, chưa có thông báo chính thức"
        case .due(let time): "đến hạn lúc \(time.text)"
        }
    }

    private var english: String {
        switch self {
        case .receiptDay: "day of receipt, not counted (Civil Code 2015 art. 147.3)"
        case .sameDay: "the limit is the day of receipt"
        case .afterCutOff(let time): "received after \(time.text), counts as received on the next working day"
        case .worked: "working day"
        case .makeup(let row): "working day: \(row.name) (\(row.source))"
        case .halfDay: "half a day, the morning counts"
        case .off(let row): "day off: \(row.name) (\(row.source))"
        case .weekend: "weekend"
        case .calendarDay: "calendar day, counts also when it is off"
        case .fixedDay: "the last day, as the dossier names it"
        case .correspondingDay: "the corresponding day of the last month, or that month's last day (Civil Code 2015 art. 148.3)"
        case .lastDayOff: "the last day is off, so the limit moves to the next working day (Civil Code 2015 art. 148.5)"
        case .moved: "the next working day after the day off (Civil Code 2015 art. 148.5)"
        case .sessions(let minutes): "\(Self.length(minutes, .en)) of working time, from the moment itself (Civil Code 2015 art. 147.1)"
        case .outsideSessions: "outside working hours"
        case .requested: "the pause begins, the day counts as used"
        case .paused: "paused"
        case .returned: "the pause ends, the day is not counted (Civil Code 2015 art. 147.3)"
        case .nothingLeft: "the pause ends with nothing of the limit left, so due on that day"
        case .restarted: "the pause ends, the full limit runs anew, the day is not counted (Civil Code 2015 art. 147.3)"
        case .stopped(let time): "paused at \(time.text)"
        case .resumed(let time): "the pause ends, runs on from \(time.text)"
        case .extended(let day): "extended to \(day.display)"
        case .afterDue: "overdue"
        case .provisional: "provisional: the calendar has no final notice for this day"
        case .due(let time): "due at \(time.text)"
        }
    }

    /// Minutes in hours and minutes: “1 giờ 30 phút”, “1 h 30 min”.
    private static func length(_ minutes: Int, _ language: Language) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        let units = language == .vi ? (hour: "giờ", minute: "phút") : (hour: "h", minute: "min")
        let parts = [hours > 0 ? "\(hours) \(units.hour)" : nil, rest > 0 ? "\(rest) \(units.minute)" : nil]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
