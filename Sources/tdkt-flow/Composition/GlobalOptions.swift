import ArgumentParser
import Workflow

/// How an answer is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
}

/// What every command is called with: which record, who acts, and how the answer is written.
protocol OfficeOptions: ParsableArguments {
    var record: RecordOptions { get }
    var format: OutputFormat { get }
    var lang: Language { get }
}

/// Which record, and who acts.
struct RecordOptions: ParsableArguments {
    @Option(help: "Tệp cơ sở dữ liệu · the database file (TDKT_DATABASE; ./tdkt-flow.sqlite)")
    var database: String?

    @Option(name: .customLong("as"), help: "Người thực hiện · who does it (TDKT_USER)")
    var user: String?
}

/// What every command takes, also where it is of no use to it.
struct GlobalOptions: OfficeOptions {
    @OptionGroup var record: RecordOptions

    @Option(help: "Dạng kết quả · how the answer is written")
    var format: OutputFormat = .table

    @Option(help: "Ngôn ngữ · language")
    var lang: Language = .vi
}

/// The moment of a command: when it happened, or as of when it is asked.
struct MomentOption: ParsableArguments {
    @Option(help: "Thời điểm, giờ Việt Nam · the moment, as 2018-10-01T08:30", transform: Moment.init(argument:))
    var at: Moment?
}

extension Moment {
    /// Reads a moment from the command line.
    init(argument: String) throws {
        guard let moment = Moment(argument) else {
            throw ValidationError("“\(argument)”: viết thời điểm dạng 2018-10-01T08:30 · write a time as 2018-10-01T08:30")
        }
        self = moment
    }
}

extension CivilDay {
    /// Reads a day from the command line.
    init(argument: String) throws {
        guard let day = CivilDay(argument) else {
            throw ValidationError("“\(argument)”: viết ngày dạng 2018-10-01 · write a day as 2018-10-01")
        }
        self = day
    }
}
