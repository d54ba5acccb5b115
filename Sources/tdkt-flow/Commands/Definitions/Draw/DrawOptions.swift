import ArgumentParser
import Workflow

/// How a drawing is written: as every answer, or as a picture.
enum DrawFormat: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, mermaid, svg
}

/// What every command takes, with the forms of a picture beside those of an answer.
struct DrawOptions: OfficeOptions {
    @OptionGroup var record: RecordOptions

    @Option(name: .customLong("format"), help: "Dạng kết quả; table là Mermaid · how the answer is written; table is Mermaid")
    var form: DrawFormat = .table

    @Option(help: "Ngôn ngữ · language")
    var lang: Language = .vi

    /// How answers that are no picture are written.
    var format: OutputFormat {
        OutputFormat(rawValue: form.rawValue) ?? .table
    }
}
