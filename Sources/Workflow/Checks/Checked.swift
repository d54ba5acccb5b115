/// A definition that is being checked, and how to speak of places in its file.
protocol Checked {
    var reading: Reading { get }
}

extension Checked {
    /// A problem where a value stands.
    func problem(_ finding: Finding, at path: [String]) -> Problem {
        finding.at(reading.marks.value(path), in: reading.file.path)
    }

    /// A problem where a key stands.
    func problem(_ finding: Finding, atKey path: [String]) -> Problem {
        finding.at(reading.marks.key(path), in: reading.file.path)
    }

    /// A problem at a character of a text.
    func problem(_ finding: Finding, at path: [String], character offset: Int) -> Problem {
        finding.at(reading.marks.character(offset, of: path), in: reading.file.path)
    }

    /// Whether something stands in the file under these keys, even if it could not be read.
    func isWritten(_ path: String...) -> Bool {
        reading.marks.knows(path)
    }

    /// Where the item of a list stands, or the value that is written instead of a list with one item.
    func item(_ index: Int, of path: [String]) -> [String] {
        path + ["\(index)"]
    }
}

/// A rule about processes.
protocol ProcessCheck: Sendable {
    /// What breaks the rule.
    func problems(in subject: CheckedProcess) -> [Problem]
}

/// A rule about procedures.
protocol ProcedureCheck: Sendable {
    /// What breaks the rule.
    func problems(in subject: CheckedProcedure) -> [Problem]
}

/// A rule about the settings of the office.
protocol OfficeCheck: Sendable {
    /// What breaks the rule.
    func problems(in subject: CheckedOffice) -> [Problem]
}

/// A process that is being checked.
struct CheckedProcess: Checked {
    let process: Process
    let reading: Reading
    let world: World
    let ways: Ways

    init(process: Process, reading: Reading, world: World) {
        self.process = process
        self.reading = reading
        self.world = world
        ways = Ways(of: process)
    }

    /// Whether every way from state to state is known, so that it can be said what is never reached.
    var knowsAllWays: Bool { ways.isWhole && !reading.hasUnreadableWays }

    /// The office that runs it; `nil` when none is known.
    var office: Office? { world.office(on: process.effective) }

    /// Rules about what is written.
    private static let checks: [any ProcessCheck] = [
        UnreachableState(), FinalWithWayOut(), InitialIsFinal(), PauseWithoutReturn(), OverdueState(), UnknownState(), UnknownAction(),
        UnknownCondition(), UnknownField(), UnknownRole(), UnknownDesk(), FinalWithClock(), BudgetOnStillState(), StepsAndLimit(),
        ClockStartsTwice(), LastDayField(), ExampleNames(), ExampleOrder(), ExamplePauses(), ExampleVersion(),
    ]

    /// Rules that something missing can break. In a file with errors of its form it may only be misspelt, so they wait.
    private static let checksOfWhole: [any ProcessCheck] = [
        DeadEnd(), LoopWithoutExit(), ActionWithoutRole(), ConditionNames(), ConditionUnused(), FieldOfTwoTypes(), FieldOfWrongType(),
        VoteAndEffect(), ClockNeverStarts(), BudgetLeftBehind(), ExampleExpectation(),
    ]

    /// What breaks any rule about processes.
    var problems: [Problem] {
        let checks = reading.definition == nil ? Self.checks : Self.checks + Self.checksOfWhole
        return checks.flatMap { $0.problems(in: self) }
    }
}

/// A procedure that is being checked.
struct CheckedProcedure: Checked {
    let procedure: Procedure
    let reading: Reading
    let world: World

    /// The versions of its process that its dossiers can run on.
    var processes: [Process] { world.processes(of: procedure) }

    private static let checks: [any ProcedureCheck] = [
        UnknownProcess(), UnknownAward(), CouncilNeverVotes(), Succession(), LastDayField(), ExampleNames(), ExampleOrder(),
        ExamplePauses(), ExampleVersion(), ExampleExpectation(),
    ]

    /// Rules about step budgets. A version with which the procedure ends takes no dossiers, so nothing is held against its budgets.
    private static let checksOfBudgets: [any ProcedureCheck] = [UnknownState(), BudgetOnStillState(), StepsAndLimit()]

    /// What breaks any rule about procedures.
    var problems: [Problem] {
        let checks = procedure.ended == nil ? Self.checks + Self.checksOfBudgets : Self.checks
        return checks.flatMap { $0.problems(in: self) }
    }
}

/// An office that is being checked.
struct CheckedOffice: Checked {
    let office: Office
    let reading: Reading
    let world: World

    private static let checks: [any OfficeCheck] = [UnknownRole(), AnotherOffice()]

    /// Rules that something missing can break.
    private static let checksOfWhole: [any OfficeCheck] = [StillUsed(), RightOfNobody(), IdentifierChanged()]

    /// What breaks any rule about offices.
    var problems: [Problem] {
        let checks = reading.definition == nil ? Self.checks : Self.checks + Self.checksOfWhole
        return checks.flatMap { $0.problems(in: self) }
    }
}
