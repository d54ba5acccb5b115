import ArgumentParser
import Dossier
import Workflow

/// `calendar preview`: which running dossiers move if rows come in.
struct CalendarPreview: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "preview", abstract: "Xem hồ sơ nào đổi hạn · which dossiers would move")

    @Argument(help: "Tệp CSV: date,kind,name,source · the rows") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let rows = try CalendarFile.rows(in: try office.text(of: file), file: file)
        let progress = Progress(office.words(vi: "Đang tính lại hạn", en: "Counting due days again"))
        let effect = try office.open().read {
            try $0.previewCalendar(rows, at: moment.at ?? office.now, progress: progress.callAsFunction)
        }
        CalendarEffectText(effect: effect, office: office).answer(
            head: office.words(
                vi: "Nếu áp dụng: \(effect.moved.count) hồ sơ đổi hạn.\n", en: "If applied, due days that move: \(effect.moved.count)\n"))
    }
}
