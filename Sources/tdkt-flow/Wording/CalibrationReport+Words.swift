import Dossier
import Workflow

extension CalibrationReport {
    /// What the table stands on, what is left out, and what the forecasts were worth.
    func sentences(in language: Language) -> [String] {
        let shown = calibration
        return [
            language.say(
                vi:
                    "\(shown.forecasts.grouped) lần dự báo cho \(dossiers.grouped) hồ sơ, vào ngày làm việc đầu mỗi tháng (\(moments.count) tháng năm \(year)), "
                    + "chỉ từ những gì đã xảy ra trước lúc ấy.",
                en:
                    "Forecasts: \(shown.forecasts.grouped), of dossiers: \(dossiers.grouped); made on the first working day of each month (\(moments.count) of \(year)), "
                    + "only from what had happened before."),
            language.say(
                vi:
                    "Không tính: \(shown.alreadyOverdue.grouped) lần đã quá hạn từ trước, \(shown.unresolved.grouped) lần chưa đến hạn hoặc đã rút, "
                    + "\(shown.withoutFigure.grouped) lần chưa đủ hồ sơ cũ để tính hoặc có hạn là ngày ghi trong hồ sơ.",
                en:
                    "Left out: \(shown.alreadyOverdue.grouped) that were overdue already, \(shown.unresolved.grouped) that are not due yet or were withdrawn, "
                    + "\(shown.withoutFigure.grouped) with not enough past or due on a day that they name."),
            worth(in: language),
        ]
    }

    /// What the forecasts were worth beside naming the overall rate each time.
    private func worth(in language: Language) -> String {
        guard let brier = calibration.brier, let reference = calibration.brierOfOverallRate else {
            return language.say(vi: "Chưa có dự báo nào để so.", en: "There is no forecast to compare.")
        }
        let (score, other) = (decimal(brier, in: language), decimal(reference, in: language))
        let verdict = verdict(brier, beside: reference, in: language)
        return language.say(
            vi: "Điểm Brier (càng nhỏ càng tốt): \(score). Nếu lần nào cũng chỉ đoán bằng tỷ lệ chung: \(other); \(verdict).",
            en: "Brier score (the smaller the better): \(score). Naming the overall rate each time: \(other); \(verdict).")
    }

    /// In one sentence, what the forecasts of the year were worth; `nil` when there is none to compare.
    func verdict(in language: Language) -> String? {
        guard let brier = calibration.brier, let reference = calibration.brierOfOverallRate else { return nil }
        let verdict = verdict(brier, beside: reference, in: language)
        return language.say(vi: "Đối chiếu cả năm \(year): \(verdict).", en: "Set beside what came in \(year), \(verdict).")
    }

    private func verdict(_ brier: Int, beside reference: Int, in language: Language) -> String {
        brier < reference
            ? language.say(vi: "dự báo sát hơn tỷ lệ chung", en: "the forecast came nearer than the overall rate")
            : language.say(vi: "dự báo không sát hơn tỷ lệ chung", en: "the forecast came no nearer than the overall rate")
    }

    private func decimal(_ tenThousandths: Int, in language: Language) -> String {
        JSON.decimal(tenThousandths, places: 4).text.replacing(".", with: language.say(vi: ",", en: "."))
    }
}
