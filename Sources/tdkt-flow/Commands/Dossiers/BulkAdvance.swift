import ArgumentParser
import Dossier
import Workflow

/// Many dossiers at once: every one is asked and moved by the same rules as if it were alone.
struct BulkAdvance {
    let office: WorkingOffice
    let action: ActionKey
    let entered: Entered
    let expected: StateKey?
    let note: String?
    let moment: Moment
    /// All or nothing, or every line its own result.
    let together: Bool

    /// What came of one line.
    private struct Line {
        let number: DossierNumber
        var to: StateKey?
        var blockers: [(code: String, message: String)] = []

        var isDone: Bool { to != nil }
    }

    /// Thrown to undo a transaction of which one line was refused.
    private struct NotTogether: Error {}

    func run(numbers: [DossierNumber]) throws {
        guard !numbers.isEmpty else { throw Refusal.content(file: "--all", [ContentFault(line: nil, .empty)]) }
        let store = try office.open()
        try store.read { snapshot in try office.actor(in: snapshot) }
        let lines = try together ? moveTogether(numbers, in: store) : moveEach(numbers, in: store)
        if office.format == .json { office.write(JSON.array(lines.map(json)).text + "\n") }
        if lines.contains(where: { !$0.isDone }) { throw ExitCode.refused }
    }

    private func moveEach(_ numbers: [DossierNumber], in store: DossierStore) throws -> [Line] {
        let progress = Progress(office.words(vi: "Đang chuyển hồ sơ", en: "Moving dossiers"))
        var lines: [Line] = []
        writeHeader()
        for (done, number) in numbers.enumerated() {
            if office.format == .json { progress(done, numbers.count) }
            let line: Line
            do {
                line = try weighed(number) {
                    try store.write(at: office.now) { try move(number, in: $0) }
                }
            } catch {
                // A full disk, say: what was moved before stays moved, and is told.
                if office.format == .json { office.write(JSON.array(lines.map(json)).text + "\n") }
                office.remark(
                    office.words(
                        vi: "Dừng ở hồ sơ \(number): \(done) dòng trước đó đã xong, các dòng sau chưa làm.",
                        en: "Stopped at \(number): the \(done) lines before it are done, those after it are not."))
                throw error
            }
            write(line)
            lines.append(line)
        }
        if office.format == .json { progress(numbers.count, numbers.count) }
        return lines
    }

    private func moveTogether(_ numbers: [DossierNumber], in store: DossierStore) throws -> [Line] {
        var lines: [Line] = []
        do {
            try store.write(at: office.now) { transaction in
                lines = try numbers.map { number in try weighed(number) { try move(number, in: transaction) } }
                if lines.contains(where: { !$0.isDone }) { throw NotTogether() }
            }
        } catch is NotTogether {
            let words = office.words(
                vi: "Chưa chuyển: phải chuyển cùng lúc mà có hồ sơ khác bị từ chối.",
                en: "Not moved: they were to be moved together, and another one was refused.")
            for place in lines.indices where lines[place].isDone {
                lines[place].to = nil
                lines[place].blockers = [(code: "not-together", message: words)]
            }
        }
        writeHeader()
        lines.forEach(write)
        return lines
    }

    private func move(_ number: DossierNumber, in transaction: Transaction) throws -> StateKey {
        let standing = try transaction.snapshot.standing(of: number)
        guard standing.rules.process.action(action) != nil else { throw standing.unknown(action) }
        let done = try transaction.carryOut(
            .act(action, entered), on: number, expecting: expected, by: try office.actor(in: transaction.snapshot), at: moment, note: note)
        for warning in done.warnings { office.remark("\(number): \(office.pointingOut(warning))") }
        return done.after.state
    }

    private func weighed(_ number: DossierNumber, _ move: () throws -> StateKey) throws -> Line {
        do {
            return Line(number: number, to: try move())
        } catch let refusal as Refusal {
            return Line(number: number, blockers: refusal.reasons(in: office.language))
        }
    }

    private func json(_ line: Line) -> JSON {
        [
            "number": .string(line.number.text), "done": .bool(line.isDone), "to": .text(line.to?.text),
            "blockers": .array(line.blockers.map { ["code": .string($0.code), "message": .string($0.message)] }),
        ]
    }

    private func writeHeader() {
        if office.format == .csv { office.write(CSVLine.text(["number", "done", "to", "blockers"])) }
    }

    /// Writes a line as soon as its move is on the disk, except in JSON, where the whole answer is one value.
    private func write(_ line: Line) {
        let reasons = line.blockers.map(\.message).joined(separator: " ")
        switch office.format {
        case .json: break
        case .csv: office.write(CSVLine.text([line.number.text, line.isDone ? "true" : "false", line.to?.text ?? "", reasons]))
        case .table: office.write("\(line.isDone ? "✓" : "✗") \(line.number)  \(line.to?.text ?? reasons)\n")
        }
    }
}
