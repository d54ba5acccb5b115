/// A drawing as a sheet of its own, to be kept as a file or hung on a wall: a title, what is to be known of it, the picture, what its signs
/// mean, and the way of a dossier.
///
/// Nothing overlaps and everything lies within the width and the height. Whatever a colour tells, a line, a sign or a word tells as well,
/// so that it reads the same in black and white.
public struct DrawingSheet: Hashable, Sendable {
    /// The picture.
    public let drawing: ProcessDrawing
    /// What stands above it.
    public let title: String
    /// What is to be known of it, sentence by sentence.
    public let facts: [String]
    /// The states a dossier came into, in order, each in one line; numbered as in the picture.
    public let way: [String]
    /// The width of the whole sheet.
    public let width: Int
    /// The height of the whole sheet.
    public let height: Int

    /// The words outside the picture, where they stand.
    let words: [PlacedWords]
    /// The signs that are explained, where they stand.
    let signs: [PlacedSign]
    /// The upper left corner of the picture.
    let corner: ProcessDrawing.Point

    /// A sheet with a picture.
    public init(_ drawing: ProcessDrawing, title: String, facts: [String] = [], way: [String] = []) {
        let layout = SheetLayout(drawing, title: title, facts: facts, way: way)
        (self.drawing, self.title, self.facts, self.way) = (drawing, title, facts, way)
        (width, height, words, signs, corner) = (layout.width, layout.height, layout.words, layout.signs, layout.corner)
    }
}

/// One line of words on a sheet.
struct PlacedWords: Hashable, Sendable {
    /// How the line is set: its class, its size, and the size by which it is measured, since bold letters are wider.
    enum Style: String, Sendable {
        case title, fact, heading, legend, way

        var size: Int {
            switch self {
            case .title: 20
            case .heading: 13
            case .fact: 13
            case .legend, .way: 12
            }
        }

        var measured: Int {
            switch self {
            case .title: 23
            case .heading: 15
            case .fact, .legend, .way: size
            }
        }

        /// The distance of its lines.
        var line: Int { size + size / 2 }
    }

    let text: String
    let style: Style
    /// The room they take.
    let box: ProcessDrawing.Box
}

/// A sign that a sheet explains.
struct PlacedSign: Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case initial, final, paused, back, passed, here

        /// What it means.
        func words(in language: Language) -> String {
            let text =
                switch self {
                case .initial: BilingualText(vi: "hồ sơ bắt đầu ở đây", en: "dossiers begin here")
                case .final: BilingualText(vi: "hồ sơ kết thúc", en: "dossiers end here")
                case .paused: BilingualText(vi: "tạm dừng tính hạn", en: "the clocks stand still")
                case .back: BilingualText(vi: "quay lại bước trước", en: "leads back")
                case .passed: BilingualText(vi: "đã đi qua, kèm số thứ tự", en: "passed, numbered in order")
                case .here: BilingualText(vi: "hồ sơ đang ở đây", en: "the dossier stands here")
                }
            return text[language]
        }
    }

    let kind: Kind
    /// The room it takes.
    let box: ProcessDrawing.Box
}
