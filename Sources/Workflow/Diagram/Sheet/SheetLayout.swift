/// Where everything stands on a sheet: one part below the other.
struct SheetLayout {
    private(set) var words: [PlacedWords] = []
    private(set) var signs: [PlacedSign] = []
    private(set) var corner = ProcessDrawing.Point(x: 0, y: 0)
    let width: Int
    private(set) var height = Self.margin

    private static let margin = 24
    /// The least width, at which a title and the legend are no narrow column.
    private static let leastWidth = 720
    /// How wide a line of the way may be, and what lies between two columns of them.
    private static let wayWidth = 520, wayGap = 24
    /// The size of a sign of the legend, and what lies around it.
    private static let sign = (width: 36, height: 20), signGap = 8, legendGap = 24

    init(_ drawing: ProcessDrawing, title: String, facts: [String], way: [String]) {
        width = max(Self.leastWidth, drawing.width + 2 * Self.margin)
        for line in title.lines(fitting: room, at: PlacedWords.Style.title.measured, atMost: 3) { put(line, .title) }
        height += 4
        for fact in facts {
            for line in fact.lines(fitting: room, at: PlacedWords.Style.fact.measured, atMost: 3) { put(line, .fact) }
        }
        corner = ProcessDrawing.Point(x: (width - drawing.width) / 2, y: height + 8)
        height = corner.y + drawing.height + 8
        putLegend(of: drawing)
        putWay(way, in: drawing.language)
        height += Self.margin
    }

    private var room: Int { width - 2 * Self.margin }

    /// A line below everything so far.
    private mutating func put(_ text: String, _ style: PlacedWords.Style) {
        words.append(placed(text, style, x: Self.margin, y: height))
        height += style.line
    }

    private func placed(_ text: String, _ style: PlacedWords.Style, x: Int, y: Int) -> PlacedWords {
        PlacedWords(
            text: text, style: style,
            box: ProcessDrawing.Box(x: x, y: y, width: text.width(at: style.measured), height: style.line))
    }

    /// The signs that the drawing has, side by side as far as there is room.
    private mutating func putLegend(of drawing: ProcessDrawing) {
        let kinds = PlacedSign.Kind.allCases.filter { $0.stands(in: drawing) }
        guard !kinds.isEmpty else { return }
        put(BilingualText(vi: "Chú giải", en: "Signs")[drawing.language], .heading)
        height += 4
        var x = Self.margin
        for kind in kinds {
            let text = kind.words(in: drawing.language)
            let needed = Self.sign.width + Self.signGap + text.width(at: PlacedWords.Style.legend.measured)
            if x > Self.margin, x + needed > width - Self.margin {
                x = Self.margin
                height += Self.sign.height + 8
            }
            signs.append(
                PlacedSign(kind: kind, box: ProcessDrawing.Box(x: x, y: height, width: Self.sign.width, height: Self.sign.height)))
            words.append(placed(text, .legend, x: x + Self.sign.width + Self.signGap, y: height + 1))
            x += needed + Self.legendGap
        }
        height += Self.sign.height + 12
    }

    /// The way in columns, each read from top to bottom.
    private mutating func putWay(_ way: [String], in language: Language) {
        guard !way.isEmpty else { return }
        put(BilingualText(vi: "Đường hồ sơ đã đi", en: "The way of the dossier")[language], .heading)
        height += 2
        let style = PlacedWords.Style.way
        let steps = way.enumerated().map { "\($0 + 1). \($1)" }
        let lines = steps.flatMap { $0.lines(fitting: Self.wayWidth, at: style.measured) }
        let breadth = lines.map { $0.width(at: style.measured) }.max() ?? 0
        let columns = max(1, (room + Self.wayGap) / (breadth + Self.wayGap))
        let inColumn = (lines.count + columns - 1) / columns
        let top = height
        for (position, line) in lines.enumerated() {
            let (column, row) = position.quotientAndRemainder(dividingBy: inColumn)
            words.append(placed(line, style, x: Self.margin + column * (breadth + Self.wayGap), y: top + row * style.line))
        }
        height = top + inColumn * style.line
    }
}

extension PlacedSign.Kind {
    /// Whether a drawing uses the sign.
    fileprivate func stands(in drawing: ProcessDrawing) -> Bool {
        switch self {
        case .initial: drawing.nodes.contains(where: \.isInitial)
        case .final: drawing.nodes.contains(where: \.isFinal)
        case .paused: drawing.nodes.contains(where: \.isPaused)
        case .back: drawing.edges.contains(where: \.isBack)
        case .passed: drawing.nodes.contains(where: \.isPassed)
        case .here: drawing.nodes.contains(where: \.isHere)
        }
    }
}
