import ArgumentParser
import Dossier
import Workflow

/// `report forecast`: which running dossiers will likely be late.
struct ReportForecast: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast", abstract: "Dự báo hồ sơ sẽ quá hạn · which running dossiers will likely be late")

    @Option(help: "Thủ tục · the procedure") var procedure: String?
    @Option(help: "Đơn vị · the unit") var unit: String?
    @Option(help: "Nhiều nhất bao nhiêu hồ sơ · how many at most") var limit: Int?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if limit.map({ $0 < 1 }) ?? false { throw ValidationError("--limit: từ 1 trở lên · 1 or more") }
    }

    func run(in office: WorkingOffice) throws {
        let (report, desks) = try office.open().read { snapshot in
            let at = moment.at ?? office.now
            let report = try snapshot.forecastReport(
                at: at, procedure: procedure.map { ProcedureKey($0) }, within: unit.map { UnitCode($0) }, limit: limit)
            return (report, try snapshot.office(on: at.day))
        }
        office.answer(json: report.json, table: report.table, text: { report.text(in: office.language, office: desks) })
    }
}

extension ForecastReport {
    fileprivate var json: JSON {
        [
            "running": .int(running), "withoutFigure": .int(withoutFigure), "untilDay": .int(untilDay), "past": .int(past),
            "dossiers": .array(
                forecasts.map {
                    [
                        "number": .string($0.number.text), "procedure": .string($0.procedure.text), "state": .string($0.state.text),
                        "unit": .string($0.unit.text), "assignee": .text($0.assignee?.text), "dueAt": .string($0.dueAt.iso),
                        "overdue": .bool($0.isOverdue), "chance": .decimal($0.chance, places: 1), "slowest": .text($0.slowest?.state.text),
                        "desk": .text($0.slowest?.desk.text),
                    ]
                }),
        ]
    }

    fileprivate var table: Table {
        Table(
            ["number", "procedure", "state", "unit", "assignee", "dueAt", "overdue", "chance", "slowest", "desk"].map {
                Table.Column(key: $0, title: $0)
            },
            rows: forecasts.map {
                [
                    $0.number.text, $0.procedure.text, $0.state.text, $0.unit.text, $0.assignee?.text ?? "", $0.dueAt.iso,
                    "\($0.isOverdue)", $0.chance.map { JSON.decimal($0, places: 1).text } ?? "", $0.slowest?.state.text ?? "",
                    $0.slowest?.desk.text ?? "",
                ]
            })
    }

    fileprivate func text(in language: Language, office: Office) -> String {
        guard running > 0 else {
            return language.say(vi: "Không có hồ sơ nào đang tính hạn.\n", en: "No dossier's clock is running.\n")
        }
        let titles = language.say(
            vi: "Khả năng quá hạn|Số|Thủ tục|Bước|Hạn|Bộ phận chậm nhất",
            en: "Chance to be late|Number|Procedure|State|Due|Slowest desk")
        var columns = titles.split(separator: "|").map { Table.Column(key: "", title: String($0)) }
        columns[0].isNumber = true
        let rows = forecasts.map { forecast in
            let desk = forecast.slowest.map { office.title(of: $0.desk, in: language) } ?? "–"
            return [
                forecast.chanceWords(in: language), forecast.number.text, forecast.procedure.text, forecast.state.text,
                forecast.dueAt.display, desk,
            ]
        }
        let worth = language.say(
            vi: "report calibration --year NĂM cho biết cách tính này đã đoán đúng đến đâu.",
            en: "report calibration --year YEAR tells how well this would have foretold a past year.")
        return Table(columns, rows: rows).text + "\n" + explanation(in: language) + "\n" + worth + "\n"
    }
}
