import Workflow

extension Channel {
    /// How a dossier comes in, as the form and the slip say it.
    func name(in language: Language) -> String {
        switch self {
        case .direct: language.say(vi: "nộp trực tiếp", en: "in person")
        case .post: language.say(vi: "gửi qua bưu chính", en: "by post")
        case .online: language.say(vi: "nộp trực tuyến", en: "online")
        }
    }
}

extension Stated<Term> {
    /// The term, with how sure it is where it is not firm: “25 ngày làm việc (nơi khác công bố)”.
    func words(in language: Language, asked fields: [Field]) -> String {
        let doubt = status.flatMap { $0 == .firm ? nil : $0.words[language] }
        return value.display(in: language, asked: fields) + (doubt.map { " (\($0))" } ?? "")
    }
}

extension Rules {
    /// The statutory limit, of the procedure or else of its process, with how sure it is.
    func limitWords(in language: Language) -> String {
        (procedure.limit ?? process.limit)?.words(in: language, asked: process.asks)
            ?? language.say(vi: "không quy định", en: "none set")
    }

    /// The statutory limit alone; `nil` without one.
    func termWords(in language: Language) -> String? {
        statutoryTerm?.display(in: language, asked: process.asks)
    }

    /// Whether the council votes on its dossiers.
    var hasCouncil: Bool {
        process.actions.contains { $0.vote != nil }
    }
}
