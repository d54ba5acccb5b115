internal import FoundationEssentials
internal import GRDB
internal import Workflow

/// The states of all published processes, each with the version it belongs to: what lists know of a state comes from here.
struct Places: Sendable {
    /// One state of one version of a process.
    struct Place: Sendable {
        let process: ProcessKey
        let version: CivilDay
        let state: State
    }

    let all: [Place]
    /// The versions of the processes, by key and day.
    let processes: [Process]

    private let index: [String: State]

    init(_ processes: [Process]) {
        self.processes = processes
        all = processes.flatMap { process in
            process.states.map { Place(process: process.key, version: process.effective, state: $0) }
        }
        index = Dictionary(all.map { (Self.name($0.process.text, $0.version.iso, $0.state.key.text), $0.state) }) { first, _ in first }
    }

    /// What the pinned version of a process says of a state; `nil` only when the record was tampered with.
    func state(_ state: String, process: String, version: String) -> State? {
        index[Self.name(process, version, state)]
    }

    /// The condition that a dossier stands where not every process ends: an index answers it, ``Work/isOpen`` is the exact word.
    var mayBeOpen: SQL {
        "dossier.state IN \(Set(all.filter { !$0.state.isFinal }.map(\.state.key.text)).sorted())"
    }

    /// The states where one of the roles acts in some version of some process.
    func states(actingFor roles: Set<RoleKey>) -> [String] {
        Set(all.filter { !roles.isDisjoint(with: $0.state.acting) }.map(\.state.key.text)).sorted()
    }

    private static func name(_ process: String, _ version: String, _ state: String) -> String {
        "\(process)\n\(version)\n\(state)"
    }

    /// The table `place` of a statement; `id` is the place in ``all``.
    ///
    /// - Parameter roles: Whoever has one of them acts in a place that is marked `is_acting`.
    func table(actingFor roles: Set<RoleKey> = []) throws -> SQL {
        let lines = all.map { place in
            Line(
                texts: [place.process.text, place.version.iso, place.state.key.text, place.state.desk.text],
                flags: [place.state.isFinal, place.state.pausesClock, !roles.isDisjoint(with: place.state.acting)])
        }
        let json = String(decoding: try JSONEncoder().encode(lines), as: UTF8.self)
        return """
            place (id, process, version, state, desk, is_final, pauses, is_acting) AS MATERIALIZED (
                SELECT key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
                FROM json_each(\(json)))
            """
    }

    /// A row of the table, as the text in which it is handed to SQLite.
    private struct Line: Encodable {
        let texts: [String]
        let flags: [Bool]

        func encode(to encoder: any Encoder) throws {
            var row = encoder.unkeyedContainer()
            for text in texts { try row.encode(text) }
            for flag in flags { try row.encode(flag ? 1 : 0) }
        }
    }
}

extension Snapshot {
    /// The states of all published processes.
    func places() throws -> Places {
        let statement = try db.cachedStatement(sql: "SELECT key, effective FROM definition WHERE kind = 'process' ORDER BY key, effective")
        return Places(
            try Row.fetchAll(statement).compactMap { row -> Process? in
                guard let day = CivilDay(row[1]),
                    case .process(let process)? = try store.definitions.definition(.process, row[0], effective: day, in: db)
                else { return nil }
                return process
            })
    }
}
