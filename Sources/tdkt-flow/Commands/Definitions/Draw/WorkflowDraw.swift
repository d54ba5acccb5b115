import ArgumentParser
import Dossier
import Workflow

/// `workflow draw`: the picture of a process, alone or with the way of a dossier.
struct WorkflowDraw: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Vẽ quy trình (Mermaid, SVG) · draw a process",
        discussion: """
            Vẽ một quy trình, hoặc quy trình của một thủ tục với hạn từng bước: theo khóa (bản đang có hiệu lực), KEY@NGÀY hoặc tệp chưa công bố.
            Draws a process, or that of a procedure with its step budgets: by key (the version in force), KEY@DATE, or a file not published yet.
            """)

    @Argument(help: "Quy trình, thủ tục hoặc tệp · a process, a procedure or a file") var key: String?
    @Option(help: "Ngày cần xem bản có hiệu lực · the day whose version is meant", transform: CivilDay.init(argument:)) var on: CivilDay?
    @Option(help: "Số hồ sơ: đang ở đâu, đã đi đường nào · a dossier: where it stands, and its way") var dossier: String?
    @Option(help: "Tệp; bỏ trống là màn hình · the file; none is standard output") var output: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: DrawOptions

    func run(in office: WorkingOffice) throws {
        if output?.isEmpty == true {
            throw UsageProblem.words(
                BilingualText(
                    vi: "--output không ghi tên tệp. Ghi tên tệp, hoặc bỏ --output để in ra màn hình.",
                    en: "--output names no file. Name one, or leave --output out for standard output."))
        }
        let drawn = try drawn(in: office)
        let arrows = ProcessDrawing.arrows(of: drawn.process)
        if options.form == .svg, arrows > ProcessDrawing.mostArrows {
            let most = ProcessDrawing.mostArrows.grouped
            office.remark(
                office.words(
                    vi: "Quy trình có \(arrows.grouped) mũi tên; hình SVG chỉ vẽ đến \(most). Dùng --format mermaid hoặc csv.",
                    en: "The process has \(arrows.grouped) arrows; an SVG picture takes at most \(most). Use --format mermaid or csv."))
            throw ExitCode.refused
        }
        let text =
            switch options.form {
            case .table: drawn.mermaid(in: office.language, isTitled: drawn.here != nil)
            case .mermaid: drawn.mermaid(in: office.language, isTitled: true)
            case .svg: drawn.sheet(in: office.language).svg()
            case .csv: table(of: drawn.process).csv
            case .json: json(of: drawn, in: office.language).text + "\n"
            }
        guard let output else { return office.write(text) }
        // What is no drawing was not made here: a definition, a letter, a list.
        try office.save(text, to: output) { $0.isEmpty || ProcessDrawing.isDrawing($0) }
    }

    private func drawn(in office: WorkingOffice) throws -> DrawnProcess {
        switch (key, dossier) {
        case (let key?, nil):
            let day = on ?? (moment.at ?? office.now).day
            return try DrawnProcess(named: key, on: day, isAsked: on != nil, in: office)
        case (_, let number?) where on == nil:
            let at = moment.at ?? office.now
            let drawn = try office.open().read { snapshot in
                try DrawnProcess(of: DossierNumber(number), asOf: moment.at, at: at, in: snapshot, office.language)
            }
            if let key, !drawn.keys.contains(key) { throw strange(key, number, drawn) }
            return drawn
        case (nil, nil):
            throw UsageProblem.words(
                BilingualText(vi: "Ghi một khóa, một tệp, hoặc --dossier SỐ.", en: "Name a key, a file, or --dossier NUMBER."))
        default:
            throw UsageProblem.words(
                BilingualText(
                    vi: "Hồ sơ giữ phiên bản của nó: --dossier không đi cùng --on. Muốn xem lúc khác, dùng --at.",
                    en: "A dossier keeps its versions: --dossier goes with no --on. For another time use --at."))
        }
    }

    /// A dossier runs under no other process and procedure than its own.
    private func strange(_ key: String, _ number: String, _ drawn: DrawnProcess) -> UsageProblem {
        let own = drawn.keys.joined(separator: ", ")
        return UsageProblem.words(
            BilingualText(
                vi: "Hồ sơ \(number) không chạy theo \(key) mà theo \(own). Ghi một trong hai khóa ấy, hoặc chỉ --dossier.",
                en: "Dossier \(number) does not run under \(key) but under \(own). Name one of these, or --dossier alone."))
    }

    private func json(of drawn: DrawnProcess, in language: Language) -> JSON {
        [
            "key": .string(drawn.process.key.text),
            "mermaid": .string(drawn.mermaid(in: language, isTitled: drawn.here != nil)),
        ]
    }

    private func table(of process: Workflow.Process) -> Table {
        Table(
            ["action", "from", "to", "roles"].map { Table.Column(key: $0, title: $0) },
            rows: process.actions.flatMap { action in
                action.from.map { from in
                    let to = if case .state(let state) = action.target { state.text } else { "back" }
                    let roles = if case .roles(let roles) = action.permission { roles.map(\.text) } else { ["acting"] }
                    return [action.key.text, from.text, to, roles.joined(separator: " ")]
                }
            })
    }
}
