import ArgumentParser
import Dossier
import Workflow

/// `calendar apply`: brings rows into the calendar, and counts every running clock anew.
struct CalendarApply: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "apply", abstract: "Áp dụng lịch mới · bring rows into the calendar")

    @Argument(help: "Tệp CSV: date,kind,name,source · the rows") var file: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let rows = try CalendarFile.rows(in: try office.text(of: file), file: file)
        let progress = Progress(office.words(vi: "Đang tính lại hạn", en: "Counting due days again"))
        let effect = try office.open().write(at: office.now) { transaction in
            try transaction.applyCalendar(
                rows, by: try office.actor(in: transaction.snapshot), at: moment.at ?? office.now, progress: progress.callAsFunction)
        }
        CalendarEffectText(effect: effect, office: office).answer(
            head: office.words(
                vi: "Đã áp dụng: \(effect.moved.count) hồ sơ đổi hạn.\n", en: "Applied; due days moved: \(effect.moved.count)\n"))
    }
}
