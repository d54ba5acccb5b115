import Benchmark
import Dossier
import Workflow

/// One move, `appraise`, of a dossier with one nominee in an office of 102,000: a row of history, a dossier, a nominee's result, all
/// on the disk when the call returns.
func measureMoves() {
    let configuration = Benchmark.Configuration(
        metrics: [.wallClock], warmupIterations: 50, maxDuration: .seconds(60), maxIterations: KeptOffices.moves - 100)
    Benchmark("durable move", configuration: configuration) { benchmark, office in
        let number = try office.next()
        benchmark.startMeasurement()
        try office.appraise(number)
        benchmark.stopMeasurement()
    } setup: {
        try MovingOffice(path: try BenchFolder.copy(of: try KeptOffices.ready(), named: "moves"))
    } teardown: {
        try BenchFolder.removeFresh()
    }
    Benchmark("durable move" + yardstick, configuration: configuration) { benchmark, loop in
        let move = try loop.next()
        benchmark.startMeasurement()
        try loop.write(move)
        benchmark.stopMeasurement()
    } setup: {
        try BareMoves()
    } teardown: {
        try BenchFolder.removeFresh()
    }
}

/// An office with dossiers that wait to be appraised.
final class MovingOffice {
    fileprivate let store: DossierStore
    fileprivate let appraiser: Actor
    private var waiting: ArraySlice<String>

    init(path: String) throws {
        waiting = try KeptOffices.movable(in: try BareSQLite(path: path))[...]
        store = try DossierStore.open(at: path)
        appraiser = try MeasuredOffice.actor("appraiser", in: store)
    }

    func next() throws -> DossierNumber {
        guard let number = waiting.popFirst() else { throw BareFault(code: 0, words: "no dossier left to move") }
        return DossierNumber(number)
    }

    func appraise(_ number: DossierNumber) throws {
        _ = try store.write(at: MeasuredOffice.now) { transaction in
            try transaction.carryOut(.act(ActionKey("appraise"), Entered()), on: number, by: appraiser, at: MeasuredOffice.now)
        }
    }
}

/// The rows of the same moves, as the program wrote them elsewhere, written again by prepared statements.
///
/// The texts and hashes are there already: nothing is read, replayed, decided, encoded or hashed.
final class BareMoves {
    /// What one move writes.
    struct Move {
        let history: [BareValue]
        let dossier: [BareValue]
        let nominee: [BareValue]
    }

    private let begin, commit, insert, updateDossier, updateNominee: BareStatement
    private var moves: ArraySlice<Move>

    init() throws {
        let ready = try KeptOffices.ready()
        moves = try Self.record(in: try BenchFolder.copy(of: ready, named: "recorded"))[...]
        let bare = try BareSQLite(path: try BenchFolder.copy(of: ready, named: "bare"))
        begin = try bare.prepare("BEGIN IMMEDIATE")
        commit = try bare.prepare("COMMIT")
        let columns = try Columns(bare)
        insert = try bare.prepare(columns.insert(into: "history"))
        let changes = columns.names("dossier").enumerated().dropFirst().map { "\($1) = ?\($0 + 1)" }
        updateDossier = try bare.prepare("UPDATE dossier SET \(changes.joined(separator: ", ")) WHERE number = ?1")
        updateNominee = try bare.prepare("UPDATE nominee SET outcome = ?, reason = ?, votes_for = ? WHERE dossier = ? AND place = ?")
    }

    func next() throws -> Move {
        guard let move = moves.popFirst() else { throw BareFault(code: 0, words: "no dossier left to move") }
        return move
    }

    func write(_ move: Move) throws {
        try begin.run()
        try insert.run(move.history)
        try updateDossier.run(move.dossier)
        try updateNominee.run(move.nominee)
        try commit.run()
    }

    /// Lets the program make every move, and reads what it wrote.
    private static func record(in path: String) throws -> [Move] {
        let bare = try BareSQLite(path: path)
        let numbers = try KeptOffices.movable(in: bare)
        let office = try MovingOffice(path: path)
        try office.appraiseAll(numbers)
        let columns = try Columns(bare)
        let history = try bare.prepare("SELECT \(columns.list("history")) FROM history WHERE dossier = ? AND sequence = 3")
        let dossier = try bare.prepare("SELECT \(columns.list("dossier")) FROM dossier WHERE number = ?")
        let nominee = try bare.prepare("SELECT outcome, reason, votes_for, dossier, place FROM nominee WHERE dossier = ?")
        return try numbers.map { number in
            Move(
                history: try history.rows([.text(number)])[0], dossier: try dossier.rows([.text(number)])[0],
                nominee: try nominee.rows([.text(number)])[0])
        }
    }
}

extension MovingOffice {
    /// Appraises every dossier in one transaction.
    fileprivate func appraiseAll(_ numbers: [String]) throws {
        try store.write(at: MeasuredOffice.now) { transaction in
            for number in numbers {
                _ = try transaction.carryOut(
                    .act(ActionKey("appraise"), Entered()), on: DossierNumber(number), by: appraiser, at: MeasuredOffice.now)
            }
        }
    }
}
