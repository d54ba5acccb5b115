internal import Workflow

/// The faults found so far in the content of a file.
///
/// All of them are told at once; only a file with very many is given up before its end.
struct ContentFaults {
    /// How many faults are told at most.
    static let most = 1000

    /// The file, as the caller names it.
    let file: String
    private(set) var list: [ContentFault] = []

    init(file: String) {
        self.file = file
    }

    /// Takes note of a fault.
    ///
    /// - Throws: ``Refusal/content(file:_:)`` when there are too many to go on.
    mutating func report(_ fact: ContentFault.Fact, line: Int?) throws(Refusal) {
        list.append(ContentFault(line: line, fact))
        if list.count >= Self.most { throw refusal }
    }

    /// Refuses the file when a fault was found.
    func refuse() throws(Refusal) {
        if !list.isEmpty { throw refusal }
    }

    /// The faults by line, those of the whole file first.
    private var refusal: Refusal {
        let places = list.indices.sorted { (list[$0].line ?? 0, $0) < (list[$1].line ?? 0, $1) }
        return .content(file: file, places.map { list[$0] })
    }
}

extension ContentFaults {
    /// A text that has to be there, and that can stand on one line of a list or a slip.
    mutating func name(_ cell: String, column: String, line: Int) throws(Refusal) -> String? {
        if cell.isEmpty {
            try report(.cellEmpty(column), line: line)
        } else if !cell.isWritable {
            try report(.unwritable(column: column), line: line)
        } else {
            return cell
        }
        return nil
    }

    /// One of a few words that has to be there.
    mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ cell: String, column: String, line: Int, as type: Value.Type = Value.self, among known: [Value] = Array(Value.allCases)
    ) throws(Refusal) -> Value? where Value: Equatable {
        if let value = Value(rawValue: cell), known.contains(value) { return value }
        if cell.isEmpty {
            try report(.cellEmpty(column), line: line)
        } else {
            try reportUnknown(cell, column: column, line: line, known: known.map(\.rawValue))
        }
        return nil
    }

    /// A value that is none of those known; when they are too many to be read out, only the nearest is named.
    mutating func reportUnknown(_ value: String, column: String, line: Int, known: some Collection<String>) throws(Refusal) {
        let nearest = nearestName(to: value, among: known)
        let named = known.count <= 30 ? known.sorted() : []
        try report(.valueUnknown(column: column, value: value, nearest: nearest, known: named), line: line)
    }

    /// A minute, as `2018-03-05T09:00`; a bare day is its beginning.
    mutating func moment(_ cell: String, column: String, line: Int) throws(Refusal) -> Moment? {
        if let moment = Moment(cell) ?? CivilDay(cell).map({ Moment(day: $0, time: .midnight) }) { return moment }
        try report(.notATime(column: column, value: cell), line: line)
        return nil
    }

    /// A day, as `2018-03-05`.
    mutating func day(_ cell: String, column: String, line: Int) throws(Refusal) -> CivilDay? {
        if let day = CivilDay(cell) { return day }
        try report(.notATime(column: column, value: cell), line: line)
        return nil
    }

    /// A position; it has to go with the kind of nominee.
    mutating func position(_ cell: String, of kind: NomineeKind?, line: Int) throws(Refusal) -> Nominee.Position? {
        guard !cell.isEmpty, let position = try choice(cell, column: "position", line: line, as: Nominee.Position.self) else { return nil }
        if let kind, position.kind != kind {
            try report(.positionNotOfKind(position: cell, kind: kind.rawValue), line: line)
        }
        return position
    }
}
