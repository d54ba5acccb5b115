import Workflow

/// A field of a form: its label, what was typed, and what is wrong with it.
struct FieldView: Part {
    static let template = "parts/field"

    /// One of several values.
    struct Choice: Sendable {
        let value: String
        let label: String
        var isChosen = false

        /// Nothing chosen yet: what stands first where something has to be chosen.
        static func none(in language: Language) -> Choice {
            Choice(value: "", label: language.say(vi: "Chọn…", en: "Choose…"))
        }
    }

    /// How it is entered.
    enum Kind: Sendable {
        case text, area, password, date, moment, number, file
        case choice([Choice])
        case ticks([Choice])
    }

    let name: String
    let label: String
    let hint: String?
    let value: String
    let error: String?
    let isRequired: Bool
    let isOptional: Bool
    /// The type of an input element; `nil` for what is none.
    let inputType: String?
    let inputMode: String?
    let autocomplete: String
    let isArea: Bool
    let isSelect: Bool
    let isTicks: Bool
    let choices: [Choice]
    /// What a screen reader reads with the field: the hint and the error.
    let describedBy: String?
    let id: String
    let isWide: Bool

    init(
        _ name: String, _ label: String, _ kind: Kind = .text, value: String? = nil, hint: String? = nil, error: String? = nil,
        isRequired: Bool = false, autocomplete: String = "off", isWide: Bool = false
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value ?? ""
        self.error = error
        self.isRequired = isRequired
        isOptional = !isRequired
        self.autocomplete = autocomplete
        self.isWide = isWide
        id = Self.id(of: name)
        let ids = [hint == nil ? nil : "\(id)-hint", error == nil ? nil : "\(id)-error"].compactMap(\.self)
        describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
        var type: String?
        var mode: String?
        var choices: [Choice] = []
        switch kind {
        case .text: type = "text"
        case .password: type = "password"
        case .date: type = "date"
        case .moment: type = "datetime-local"
        case .number: (type, mode) = ("text", "decimal")
        case .file: type = "file"
        case .choice(let known): choices = known
        case .ticks(let known): choices = known
        case .area: break
        }
        inputType = type
        inputMode = mode
        if case .area = kind { isArea = true } else { isArea = false }
        if case .choice = kind { isSelect = true } else { isSelect = false }
        if case .ticks = kind { isTicks = true } else { isTicks = false }
        let chosen = value
        self.choices = choices.map { choice in
            Choice(value: choice.value, label: choice.label, isChosen: choice.isChosen || (choice.value == chosen && isSelectKind(kind)))
        }
        func isSelectKind(_ kind: Kind) -> Bool { if case .choice = kind { true } else { false } }
    }

    /// The id of the element of a field, to which an error leads.
    static func id(of name: String) -> String {
        "f-" + name.replacing(/[^A-Za-z0-9-]/, with: "-")
    }
}

/// What is wrong with a form, at its top: every reason, each leading to its field. Focus goes there.
struct ErrorSummary: Part {
    static let template = "parts/errors"

    /// One reason.
    struct Line: Sendable {
        let text: String
        /// Where the field is; `nil` where no single field is to blame.
        let href: String?
    }

    let lines: [Line]

    /// - Returns: `nil` when nothing is wrong.
    init?(_ lines: [Line]) {
        guard !lines.isEmpty else { return nil }
        self.lines = lines
    }

    /// Reasons that no single field is to blame for.
    init?(sentences: [String]) {
        self.init(sentences.map { Line(text: $0, href: nil) })
    }
}

extension ErrorSummary.Line {
    /// A reason that leads to the field to blame.
    init(_ text: String, at field: String) {
        self.init(text: text, href: "#\(FieldView.id(of: field))")
    }
}

extension [ErrorSummary.Line] {
    /// The first reason that leads to a field.
    func error(at field: String) -> String? {
        first { $0.href == "#\(FieldView.id(of: field))" }?.text
    }
}
