import ArgumentParser
import Dossier
import Foundation
import Workflow

/// The office at work: the one place that reads the clock, the environment and the files, and that writes answers.
struct WorkingOffice {
    /// The file the record is kept in.
    let database: String
    /// Who acts, where somebody was named.
    let user: UserName?
    /// How answers are written.
    let format: OutputFormat
    /// The language of answers and reasons.
    let language: Language
    /// The time on the clock when the command began, UTC+07:00.
    let now: Moment
    /// The shipped definitions, as far as they were found.
    let workflows: WorkflowsFolder
    /// The variables the program was started with.
    let environment: [String: String]

    init(_ options: some OfficeOptions, environment: [String: String] = ProcessInfo.processInfo.environment) {
        database = options.record.database ?? environment["TDKT_DATABASE"] ?? "./tdkt-flow.sqlite"
        user = (options.record.user ?? environment["TDKT_USER"]).map { UserName($0) }
        format = options.format
        language = options.lang
        now = Moment.now
        workflows = WorkflowsFolder(environment: environment)
        self.environment = environment
    }

    /// Opens the record.
    func open() throws -> DossierStore {
        try DossierStore.open(at: database)
    }

    /// Who acts.
    ///
    /// - Throws: ``UsageProblem/userMissing`` when nobody was named, ``Refusal`` when the record does not know the name.
    @discardableResult
    func actor(in snapshot: Snapshot) throws -> Actor {
        guard let user else { throw UsageProblem.userMissing }
        return try snapshot.actor(user)
    }

    /// Refuses a change for which nobody was named, before anything is opened.
    func requireUser() throws {
        if user == nil { throw UsageProblem.userMissing }
    }

    /// Refuses a year that has not begun: nothing is on record of it, and zeros would say that nothing happened.
    func requireBegun(_ year: Int, asOf moment: Moment?) throws {
        let present = (moment ?? now).day.year
        guard year > present else { return }
        throw UsageProblem.words(
            BilingualText(
                vi: "--year: năm \(year) chưa bắt đầu. Chọn năm \(present) hoặc một năm trước đó.",
                en: "--year: \(year) has not begun. Choose \(present) or an earlier year."))
    }

    /// The text of a file that was named on the command line; `-` is standard input.
    func text(of path: String) throws -> String {
        let content = try content(of: path)
        guard !content.isEmpty else { throw Refusal.content(file: path, [ContentFault(line: nil, .empty)]) }
        guard let text = String(bytes: content, encoding: .utf8) else {
            throw Refusal.content(file: path, [ContentFault(line: nil, .encoding)])
        }
        return text
    }

    /// The bytes of a file that was named on the command line; `-` is standard input.
    func content(of path: String) throws -> Data {
        do {
            if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
            if Self.isNamedPipe(path) { throw CocoaError(.fileReadUnknown) }
            return try FileHandle(forReadingFrom: URL(filePath: path)).readToEnd() ?? Data()
        } catch {
            throw Refusal.content(file: path, [ContentFault(line: nil, .unreadable(path))])
        }
    }

    /// Whether it is a pipe with a name: one that nobody writes to would be waited for for ever. Those of a shell lie below `/dev`.
    private static func isNamedPipe(_ path: String) -> Bool {
        if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return false }
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    /// Writes an answer to standard output, and sees to it that it is out.
    ///
    /// Whoever reads it may be gone, or the disk it goes to full; what was recorded stays recorded, and the program ends with
    /// a sentence instead of a trap.
    func write(_ text: String) {
        guard !text.isEmpty else { return }
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            remark(
                words(
                    vi: "Không ghi được kết quả ra màn hình hay tệp; việc đã ghi vào sổ thì vẫn còn. Xem lại bằng show hoặc list.",
                    en: "The answer could not be written out; what was recorded stays recorded. Look with show or list."))
            exit(ExitCode.fault.rawValue)
        }
    }

    /// Writes a text to a file, whole or not at all.
    ///
    /// - Parameter mayReplace: Whether a file that is there may give way, by what it begins with.
    /// - Throws: ``DatabaseFault/exists(path:)`` when that is the record itself or something of its own, is no ordinary file, or may not
    ///   give way.
    func save(_ text: String, to path: String, where mayReplace: (String) -> Bool = { _ in true }) throws {
        let file = URL(filePath: path).resolvingSymlinksInPath().path
        let record = URL(filePath: database).resolvingSymlinksInPath().path
        let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType  // nothing there yet is fine
        let isOfRecord = file == record || file.hasPrefix(record + "-") || file.hasPrefix(record + ".attachments")
        if isOfRecord || kind.map({ $0 != .typeRegular }) ?? false { throw DatabaseFault.exists(path: path) }
        if kind != nil {
            let handle = try FileHandle(forReadingFrom: URL(filePath: file))
            defer { try? handle.close() }  // it was only read
            let beginning = try handle.read(upToCount: 4096) ?? Data()
            if !mayReplace(String(decoding: beginning, as: UTF8.self)) { throw DatabaseFault.exists(path: path) }
        }
        try DossierStore.save(text, to: file)
    }

    /// Writes a remark to standard error.
    func remark(_ text: String) {
        // Where even this cannot be written, nobody is there to read it.
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Writes one answer in the form that was asked for.
    func answer(json: @autoclosure () -> JSON, table: @autoclosure () -> Table, text: (() -> String)? = nil) {
        switch format {
        case .json: write(json().text + "\n")
        case .csv: write(table().csv)
        case .table: write(text?() ?? table().text)
        }
    }

    /// What is pointed out without holding anything up.
    func pointingOut(_ warning: Warning) -> String {
        language.note(warning.words)
    }

    /// The words in the language of the answers.
    func words(vi: String, en: String) -> String {
        language == .vi ? vi : en
    }
}

/// What is wrong with how a command was called, beyond its grammar.
enum UsageProblem: Error, Hashable {
    /// A change, and nobody was named who makes it.
    case userMissing
    /// Words that do not fit together.
    case words(BilingualText)
}

extension Moment {
    /// The time on the clock, on the wall of the office: UTC+07:00 all year, seconds dropped.
    static var now: Moment {
        let minutes = Int((Date().timeIntervalSince1970 / 60).rounded(.down))
        return Moment(minutes: minutes + 7 * 60)
    }
}
