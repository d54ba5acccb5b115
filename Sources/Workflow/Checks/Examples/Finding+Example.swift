// What is wrong with an example: what it says cannot happen, whatever the rules are.

extension Finding {
    static let cannotHappen = BilingualText(
        vi: "Ví dụ như vậy không xảy ra được, nên không thử được gì.", en: "Nothing of the kind can happen, so nothing would be tried.")

    static func badMoment(_ text: String) -> Finding {
        Finding(
            code: .badMoment,
            message: BilingualText(
                vi: "\(quoted: text.shortened) không phải là một thời điểm.", en: "\(quoted: text.shortened) is no moment."),
            why: BilingualText(
                vi: "Hạn được tính từ ngày và giờ, nên cần đủ cả hai.",
                en: "Due moments are counted from a day and an hour, so both are needed."),
            mend: BilingualText(
                vi: "Viết năm-tháng-ngày, chữ T, giờ:phút, như 2019-01-28T08:00.",
                en: "Write year-month-day, a T and hour:minute, as 2019-01-28T08:00."))
    }

    static func tooManyNominees(_ count: Int, most: Int) -> Finding {
        Finding(
            code: .badNumber,
            message: BilingualText(
                vi: "Ví dụ có \(count) đối tượng, nhiều hơn \(most).", en: "the example has \(count) nominees, more than \(most)."),
            why: BilingualText(
                vi: "Không danh sách nào dài như vậy, và thử ví dụ sẽ rất lâu.",
                en: "No list is that long, and the example would take long to try."),
            mend: BilingualText(vi: "Viết một số từ 0 đến \(most).", en: "Write a number from 0 to \(most)."))
    }

    static func moveBeforeReceipt(_ action: ActionKey, at moment: Moment, received: Moment) -> Finding {
        Finding(
            code: .exampleOutOfOrder,
            message: BilingualText(
                vi: "Việc \(quoted: action) lúc \(moment.display) ở trước lúc nhận hồ sơ, \(received.display).",
                en: "action \(quoted: action) at \(moment.display) lies before the receipt at \(received.display)."),
            why: cannotHappen,
            mend: BilingualText(vi: "Sửa `at` của việc này hoặc `received`.", en: "Correct `at` of the move, or `received`."))
    }

    static func moveBeforePrevious(_ action: ActionKey, at moment: Moment, previous: Moment) -> Finding {
        Finding(
            code: .exampleOutOfOrder,
            message: BilingualText(
                vi: "Việc \(quoted: action) lúc \(moment.display) ở trước việc đứng trên nó, lúc \(previous.display).",
                en: "action \(quoted: action) at \(moment.display) lies before the move above it, at \(previous.display)."),
            why: cannotHappen,
            mend: BilingualText(
                vi: "Sửa `at`, hoặc xếp các việc theo thứ tự thời gian.", en: "Correct `at`, or put the moves in the order of time."))
    }

    static func pauseEndsTooSoon(from: Moment, to: Moment) -> Finding {
        Finding(
            code: .examplePause,
            message: BilingualText(
                vi: "Lần tạm dừng bắt đầu lúc \(from.display) kết thúc lúc \(to.display), không phải sau đó.",
                en: "the pause that begins at \(from.display) ends at \(to.display), which is not later."),
            why: cannotHappen,
            mend: BilingualText(
                vi: "Sửa `from` hoặc `to`; bỏ `to` nếu vẫn còn tạm dừng.",
                en: "Correct `from` or `to`; leave `to` out where the pause goes on."))
    }

    static func pauseBeforeReceipt(from: Moment, received: Moment) -> Finding {
        Finding(
            code: .examplePause,
            message: BilingualText(
                vi: "Lần tạm dừng lúc \(from.display) ở trước lúc nhận hồ sơ, \(received.display).",
                en: "the pause at \(from.display) lies before the receipt at \(received.display)."),
            why: cannotHappen,
            mend: BilingualText(vi: "Sửa `from` hoặc `received`.", en: "Correct `from`, or `received`."))
    }

    static func pausesOverlap(_ from: Moment, earlier: Moment) -> Finding {
        Finding(
            code: .examplePause,
            message: BilingualText(
                vi: "Lần tạm dừng từ \(from.display) chồng lên lần từ \(earlier.display).",
                en: "the pause from \(from.display) overlaps the one from \(earlier.display)."),
            why: BilingualText(
                vi: "Đồng hồ đã dừng thì không dừng thêm lần nữa được.", en: "A clock that stands still cannot be stopped again."),
            mend: BilingualText(
                vi: "Gộp hai lần thành một, hoặc sửa `from` và `to`.", en: "Make one of the two, or correct `from` and `to`."))
    }

    static func exampleBeforeVersion(_ day: CivilDay, effective: CivilDay) -> Finding {
        Finding(
            code: .exampleBeforeVersion,
            message: BilingualText(
                vi: "Ví dụ nhận hồ sơ ngày \(day.display), trước ngày bản này có hiệu lực, \(effective.display).",
                en: "the example receives on \(day.display), before this version holds, from \(effective.display)."),
            why: BilingualText(
                vi: "Hồ sơ nhận ngày đó theo bản trước, nên ví dụ không nói gì về hồ sơ thật của bản này.",
                en: "A dossier of that day runs under the version before, so the example says nothing of this one's dossiers."),
            mend: BilingualText(
                vi: "Chọn ngày nhận từ \(effective.display) trở đi và tính lại hạn.",
                en: "Choose a day from \(effective.display) on, and count the due moment anew."))
    }
}
