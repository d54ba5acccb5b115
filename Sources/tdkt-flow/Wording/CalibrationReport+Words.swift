import Dossier
import Workflow

extension CalibrationReport {
    /// What the table stands on, what is left out, and what the forecasts were worth.
    func sentences(in language: Language) -> [String] {
        let shown = calibration
        return [
            language.say(
                vi:
                    "\(shown.forecasts.grouped) lần dự báo cho \(dossiers.grouped) hồ sơ, vào ngày làm việc đầu của \(moments.count) tháng năm \(year), "
                    + "chỉ từ những gì đã xảy ra trước lúc ấy.",
                en:
                    "\(shown.forecasts.grouped) forecasts of \(dossiers.grouped) dossiers, on the first working day of \(moments.count) months of \(year), "
                    + "each only from what had happened before."),
            language.say(
                vi: "Không tính: \(shown.alreadyOverdue.grouped) lần đã quá hạn sẵn, \(shown.unresolved.grouped) lần chưa đến hạn hoặc đã rút, "
                    + "\(shown.withoutFigure.grouped) lần chưa đủ hồ sơ cũ để tính, hoặc hạn là ngày ghi trong hồ sơ.",
                en:
                    "Left out: \(shown.alreadyOverdue.grouped) that were overdue already, \(shown.unresolved.grouped) that are not due yet or were withdrawn, "
                    + "\(shown.withoutFigure.grouped) with not enough past, or with a day of the dossier as its limit."),
            worth(in: language),
        ]
    }

    /// What the forecasts were worth beside naming the overall rate each time.
    private func worth(in language: Language) -> String {
        guard let brier = calibration.brier, let reference = calibration.brierOfOverallRate else {
            return language.say(vi: "Chưa có dự báo nào để so.", en: "There is no forecast to compare.")
        }
        let (score, other) = (decimal(brier, in: language), decimal(reference, in: language))
        let verdict =
            brier < reference
            ? language.say(vi: "dự báo sát hơn tỷ lệ chung", en: "the forecast came nearer than the overall rate")
            : language.say(vi: "dự báo không sát hơn tỷ lệ chung", en: "the forecast came no nearer than the overall rate")
        return language.say(
            vi: "Điểm Brier (càng nhỏ càng tốt): \(score); nếu lần nào cũng chỉ nói tỷ lệ chung: \(other); \(verdict).",
            en: "Brier score (the smaller the better): \(score); naming the overall rate each time: \(other); \(verdict).")
    }

    private func decimal(_ tenThousandths: Int, in language: Language) -> String {
        JSON.decimal(tenThousandths, places: 4).text.replacing(".", with: language.say(vi: ",", en: "."))
    }
}
