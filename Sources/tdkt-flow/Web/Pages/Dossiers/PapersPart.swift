import Workflow

/// The papers of a dossier: which have come in, and the files that came with them.
struct PapersPart: Part {
    static let template = "dossiers/papers"

    /// A file.
    struct File: Sendable {
        let fileName: String
        let size: String
        let viewURL: String
        let saveURL: String
    }

    /// A paper.
    struct Row: Part {
        static let template = "dossiers/paper"

        let paper: String
        let sign: String
        let tone: String
        let words: String
        let files: [File]
    }

    let rows: [Row]
    /// What came in and is no longer asked for, since a migration.
    let former: [Row]
    let hasFormer: Bool
    let received: String
    let isEmpty: Bool

    init(_ standing: Standing, in language: Language) {
        let documents = standing.rules.procedure.documents
        rows = documents.map { document in
            let isHere = standing.papers.contains(document.key)
            let (sign, tone, words) =
                isHere
                ? ("✓", "good", language.say(vi: "đã nhận", en: "received"))
                : document.isRequired
                    ? ("✗", "over", language.say(vi: "còn thiếu", en: "missing"))
                    : ("○", "quiet", language.say(vi: "không bắt buộc", en: "not required"))
            return Row(
                paper: document.title[language], sign: sign, tone: tone, words: words, files: Self.files(of: document, standing))
        }
        former = standing.formerPapers.map { document in
            Row(
                paper: document.title[language], sign: "✓", tone: "quiet", words: language.say(vi: "đã nhận", en: "received"),
                files: Self.files(of: document, standing))
        }
        hasFormer = !former.isEmpty
        let here = documents.filter { standing.papers.contains($0.key) }.count
        received = "\(here)/\(documents.count)"
        isEmpty = documents.isEmpty
    }

    private static func files(of document: RequiredDocument, _ standing: Standing) -> [File] {
        standing.files.filter { $0.document == document.key }.compactMap(\.file).map { file in
            File(
                fileName: file.name, size: file.size.sizeWords, viewURL: Links.file(file, of: standing.number),
                saveURL: Links.file(file, of: standing.number, saves: true))
        }
    }
}

extension Int {
    /// So many bytes as people say it: `12 KB`, `3,4 MB`.
    var sizeWords: String {
        guard self >= 1 << 20 else { return "\(Swift.max(1, (self + 1023) / 1024).grouped) KB" }
        let tenths = (self * 10 + 1 << 19) >> 20
        return "\(tenths / 10),\(tenths % 10) MB"
    }
}
