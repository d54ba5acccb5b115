import ArgumentParser
import Dossier
import Workflow

/// A command of the office: it answers, or it says in the person's language why not and exits with the contract's code.
protocol OfficeCommand: ParsableCommand {
    associatedtype Options: OfficeOptions
    var options: Options { get }

    /// Does what the command is for.
    func run(in office: WorkingOffice) throws
}

extension OfficeCommand {
    /// Runs the command, and turns what stands in its way into words and an exit code.
    func run() throws {
        let office = WorkingOffice(options)
        do {
            try run(in: office)
        } catch let code as ExitCode {
            throw code
        } catch {
            let failure = Failure(error, language: office.language)
            for line in failure.lines { office.remark(line) }
            throw failure.exitCode
        }
    }
}

/// Why a command did not do what it is for: sentences for a person, and the exit code that scripts read.
struct Failure {
    /// One sentence a line, all reasons at once.
    let lines: [String]
    /// 1 the rules refuse or a content is wrong, 2 no such name, 3 somebody was first, 64 the call, 70 a fault of ours.
    let exitCode: ExitCode

    init(_ error: any Error, language: Language) {
        switch error {
        case let refusal as Refusal:
            lines = refusal.sentences(in: language)
            exitCode = refusal.exitCode
        case let fault as DatabaseFault:
            lines = [fault.words(in: language)]
            exitCode = .refused
        case let problem as ReplayProblem:
            lines = [problem.words(in: language), Self.tampered(language)]
            exitCode = .refused
        case let problem as UsageProblem:
            lines = [problem.words(in: language)]
            exitCode = .usage
        default:
            lines = [Self.unexpected(error, language)]
            exitCode = .fault
        }
    }

    private static func tampered(_ language: Language) -> String {
        language.say(
            vi: "Sổ gốc của hồ sơ này đã bị sửa ngoài chương trình. Chạy audit để biết chỗ nào, và so với bản sao lưu.",
            en: "The record of this dossier was altered outside the program. Run audit to see where, and compare a backup.")
    }

    private static func unexpected(_ error: any Error, _ language: Language) -> String {
        switch language {
        case .vi: "Chương trình gặp lỗi không lường trước, chưa ghi gì vào hồ sơ. Gửi nguyên văn dòng này cho người bảo trì: \(error)"
        case .en: "The program met a fault nobody foresaw; nothing was written. Send this line as it is to whoever maintains it: \(error)"
        }
    }
}

extension ExitCode {
    /// The office's rules refuse, a check found something, or the content of an input is wrong.
    static let refused = ExitCode(1)
    /// No such dossier, user, unit, procedure or action.
    static let unknown = ExitCode(2)
    /// Somebody else moved it first, or it is not where it was expected.
    static let conflict = ExitCode(3)
    /// The call itself is wrong.
    static let usage = ExitCode(64)
    /// A fault of the program.
    static let fault = ExitCode(70)
}

extension Refusal {
    /// The exit code that scripts read.
    var exitCode: ExitCode {
        switch self {
        case .unknown(let subject, _, _):
            switch subject {
            case .dossier, .user, .unit, .procedure, .action, .process, .assignee, .session, .version, .run: .unknown
            case .role, .state, .award: .refused
            }
        case .movedMeanwhile, .councilMeanwhile, .draftMeanwhile: .conflict
        case .taken, .blocked, .content, .role, .definitions, .unreadable, .unwritable, .inFuture, .disabled, .lastAdministrator, .reach,
            .password,
            .standIn, .council, .version, .merger:
            .refused
        }
    }
}

extension UsageProblem {
    /// What is so, and what to do.
    func words(in language: Language) -> String {
        switch self {
        case .userMissing:
            BilingualText(
                vi: "Chưa biết ai thực hiện. Thêm --as TÊN, hoặc đặt biến môi trường TDKT_USER.",
                en: "Nobody was named who does it. Add --as NAME, or set TDKT_USER."
            )[language]
        case .words(let text):
            text[language]
        }
    }
}
