internal import GRDB
public import Workflow

/// What came of taking over a register.
public struct RegisterImport: Hashable, Sendable {
    /// How many dossiers are new.
    public let dossiers: Int
    /// How many nominees they have.
    public let nominees: Int
    /// How many dossiers were taken over before, and told the same.
    public let unchanged: Int
}

extension Transaction {
    /// Takes over a register of earlier years, all of it or nothing.
    ///
    /// Each dossier keeps its number and gets one entry, which happened at the last moment its rows name. A dossier that is
    /// older than the first version of its procedure is pinned to that version, and its history says so. A dossier that was
    /// taken over before must be told as it was then; so a second run of the same file changes nothing.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    ///   - progress: Is told how many dossiers of how many are written.
    /// - Throws: ``Refusal/role(needed:)``, ``Refusal/blocked(_:under:)`` with the units the person does not act for, or
    ///   ``Refusal/content(file:_:)`` with every fault.
    public func importRegister(
        _ text: String, file: String, by actor: Actor, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> RegisterImport {
        try snapshot.require(.importRegister, of: actor, on: now.day)
        var faults = ContentFaults(file: file)
        let rows = try CSVTable<RegisterColumn>(text, faults: &faults).rows
        let dossiers = try RegisterDossier.grouped(rows, faults: &faults)
        var reader = try RegisterReader(snapshot, now: now)
        var numbers = RegisterNumbers(snapshot)
        var courses: [RegisterReader.Course] = []
        var unchanged = 0
        for dossier in dossiers {
            guard let course = try reader.course(of: dossier, faults: &faults) else { continue }
            switch try standingOnRecord(course) {
            case .same: unchanged += 1
            case .other: try faults.report(.differsFromRecord(course.number.text), line: course.line)
            case .none:
                if let decision = course.course.decision { try numbers.weigh(decision, line: course.line, faults: &faults) }
                courses.append(course)
            }
        }
        try faults.refuse()
        try weighUnits(of: courses, by: actor)
        for (done, course) in courses.enumerated() {
            progress(done, courses.count)
            let note = course.course.pins.note(receivedOn: course.course.receivedAt.day)
            try begin(
                course.number, with: .imported(course.course), under: course.rules, by: actor, at: course.course.lastMoment, note: note)
        }
        progress(courses.count, courses.count)
        return RegisterImport(
            dossiers: courses.count, nominees: courses.reduce(0) { $0 + $1.course.nominees.count }, unchanged: unchanged)
    }

    /// Whoever acts for one unit takes over only what that unit and those below it sent.
    private func weighUnits(of courses: [RegisterReader.Course], by actor: Actor) throws {
        guard let own = actor.unit else { return }
        let units = Set(courses.map(\.course.unit)).sorted()
        let foreign = try units.filter { unit in try !snapshot.unitPath(unit).contains { $0.code == own } }
        if !foreign.isEmpty { throw Refusal.blocked(foreign.map(Blocker.unit), under: nil) }
    }

    private enum OnRecord {
        case none, same, other
    }

    /// Whether the record has the dossier, and whether it was taken over with the same course.
    private func standingOnRecord(_ told: RegisterReader.Course) throws -> OnRecord {
        let statement = try db.cachedStatement(sql: "SELECT content FROM history WHERE dossier = ? AND sequence = 1")
        guard let content = try String.fetchOne(statement, arguments: [told.number.text]) else { return .none }
        guard case .imported(let course) = try CanonicalJSON.event(from: content) else { return .other }
        return course.tells(told.course) ? .same : .other
    }
}

extension ImportedCourse {
    /// Whether both tell the same of a dossier. The versions may differ: one may have been published since.
    fileprivate func tells(_ other: ImportedCourse) -> Bool {
        pins.procedure.key == other.pins.procedure.key && unit == other.unit && nominees == other.nominees && results == other.results
            && state == other.state && receivedAt == other.receivedAt && acceptedAt == other.acceptedAt && decidedAt == other.decidedAt
            && decision == other.decision
    }
}
