import ArgumentParser
import Dossier
import Workflow

/// `report calibration`: how well forecasts would have told what came in a year.
struct ReportCalibration: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibration", abstract: "Dự báo đã đúng đến đâu trong một năm · how well forecasts told what came")

    @Option(help: "Năm · the year") var year: Int
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !(1900...2200).contains(year) { throw ValidationError("--year: từ 1900 đến 2200 · from 1900 to 2200") }
    }

    func run(in office: WorkingOffice) throws {
        try office.requireBegun(year, asOf: moment.at)
        let progress = Progress(office.words(vi: "Đang xem lại từng hồ sơ", en: "Looking back at each dossier"))
        let report = try office.open().read {
            try $0.calibrationReport(year: year, asOf: moment.at ?? office.now, progress: progress.callAsFunction)
        }
        office.answer(json: report.json, table: report.table, text: { report.text(in: office.language) })
    }
}

extension CalibrationReport {
    fileprivate var json: JSON {
        [
            "year": .int(year), "moments": .array(moments.map { .string($0.iso) }), "forecasts": .int(calibration.forecasts),
            "dossiers": .int(dossiers), "late": .int(calibration.late), "alreadyOverdue": .int(calibration.alreadyOverdue),
            "unresolved": .int(calibration.unresolved), "withoutFigure": .int(calibration.withoutFigure),
            "bands": .array(
                calibration.bands.map {
                    [
                        "from": .int($0.from), "to": .int($0.to), "forecasts": .int($0.forecasts),
                        "meanChance": .decimal($0.meanChance, places: 1), "late": .int($0.late),
                        "lateShare": .decimal($0.lateShare, places: 1),
                    ]
                }), "brier": .decimal(calibration.brier, places: 4),
            "brierOfOverallRate": .decimal(calibration.brierOfOverallRate, places: 4),
        ]
    }

    fileprivate var table: Table {
        Table(
            ["from", "to", "forecasts", "meanChance", "late", "lateShare"].map { Table.Column(key: $0, title: $0) },
            rows: calibration.bands.map { band in
                ["\(band.from)", "\(band.to)", "\(band.forecasts)"]
                    + [JSON.decimal(band.meanChance, places: 1), .int(band.late), .decimal(band.lateShare, places: 1)].map {
                        $0 == .null ? "" : $0.text
                    }
            })
    }

    fileprivate func text(in language: Language) -> String {
        let titles = language.say(
            vi: "Dự báo|Số lần|Trung bình dự báo|Thật sự quá hạn", en: "Forecast|How many|Mean of forecasts|Late in the end")
        let columns = titles.split(separator: "|").enumerated().map {
            Table.Column(key: "", title: String($0.element), isNumber: $0.offset > 0)
        }
        let rows = calibration.bands.map { band in
            [
                "\(band.from)–\(band.to) %", band.forecasts.grouped, band.meanChance.map(language.percent) ?? "–",
                band.lateShare.map(language.percent) ?? "–",
            ]
        }
        return Table(columns, rows: rows).text + "\n" + sentences(in: language).joined(separator: "\n") + "\n"
    }
}
