import Dossier
import Workflow

/// What is said beside a text while it is written: its problems, its drawing, the due days it would promise.
enum DraftCheck {
    /// Checks what stands in the editor, for the script.
    static func part(_ visit: Visit) async throws -> Answer {
        let place = try DraftPlace(visit)
        let text = visit.form.lines("text")
        return .part(try await visit.office.read { try view(of: text, place, $0, visit) })
    }

    static func view(of text: String, _ place: DraftPlace, _ snapshot: Snapshot, _ visit: Visit) throws -> CheckView {
        let language = visit.language
        let problems = try snapshot.checkDraft(text, place.kind, place.key, place.effective)
        let drafted = try snapshot.draftedRules(text, place.kind, place.key, place.effective)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let examples = try DueExamples(on: visit.now.day, in: snapshot.calendar(), language)
        let rows = drafted?.rules.compactMap(examples.example) ?? []
        var known: Set<Int> = []
        return CheckView(
            state: ToneView(problems, in: language),
            troubles: problems.map { problem in
                CheckView.Trouble(
                    anchor: known.insert(problem.line).inserted ? "line-\(problem.line)" : nil, line: problem.line, column: problem.column,
                    place: language.say(vi: "Dòng \(problem.line)", en: "Line \(problem.line)"),
                    state: ToneView(problem.severity, in: language),
                    source: lines.indices.contains(problem.line - 1) ? String(lines[problem.line - 1].prefix(200)) : "",
                    message: problem.message[language], why: problem.why[language], mend: problem.mend[language])
            },
            hasTroubles: !problems.isEmpty, hasErrors: problems.contains { $0.severity == .error },
            picture: drafted.flatMap { DrawingView($0, in: language) }, examples: rows, hasExamples: !rows.isEmpty, rest: examples.restWords
        )
    }
}

/// The draft that the path names.
struct DraftPlace: Sendable {
    let kind: Draft.Kind
    let key: String
    let effective: CivilDay
}

extension DraftPlace {
    init(_ visit: Visit) throws {
        let (kind, key) = try visit.definition
        guard let day = CivilDay(try visit.parameter("effective")) else { throw WebFault.notFound }
        self.init(kind: kind, key: key, effective: day)
    }
}

extension ToneView {
    /// How bad a problem is.
    init(_ severity: Problem.Severity, in language: Language) {
        switch severity {
        case .error: self.init(tone: "over", sign: "✕", words: language.say(vi: "Lỗi", en: "Error"))
        case .warning: self.init(tone: "soon", sign: "!", words: language.say(vi: "Lưu ý", en: "Warning"))
        }
    }
}

extension FormValues {
    /// A text of many lines as files have it: browsers send their line ends as CRLF.
    func lines(_ name: String) -> String {
        var text = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in (self[name] ?? "").unicodeScalars {
            if scalar != "\n" || !isAfterReturn { text.append(scalar == "\r" ? "\n" : scalar) }
            isAfterReturn = scalar == "\r"
        }
        return String(text)
    }
}
