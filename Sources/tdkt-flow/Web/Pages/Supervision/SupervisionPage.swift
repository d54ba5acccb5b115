/// What a supervisor asks: what is overdue and will be, at whose desk, and where the time goes.
struct SupervisionPage: Page {
    static let template = "supervision/supervision"

    /// A number that leads to its dossiers.
    struct Figure: Sendable {
        let number: String
        let label: String
        let url: String
        let tone: String
    }

    /// A way to break overdue work down, as a link.
    struct Grouping: Sendable {
        let label: String
        let url: String
        let isCurrent: Bool
    }

    /// Overdue work of one person, unit, desk, procedure or step.
    struct Group: Sendable {
        let name: String
        let overdue: String
        let overdueURL: String
        let statutory: String
        let statutoryURL: String
        let longest: String
        let open: String
        let openURL: String
        /// How long the bar is, of 100.
        let share: String
    }

    /// A dossier that waits.
    struct Waiting: Sendable {
        let number: String
        let url: String
        let unit: String
        let state: String
        let assignee: String
        let hasAssignee: Bool
        let since: String
        let days: String
    }

    /// What one person has.
    struct Load: Sendable {
        let name: String
        let open: String
        let openURL: String
        let overdue: String
        let overdueURL: String
        let soon: String
        let soonURL: String
    }

    let title: String
    let asOf: String
    let figures: [Figure]
    let months: MonthsChart
    let states: StatesChart
    let groupings: [Grouping]
    let groups: [Group]
    let hasGroups: Bool
    let groupedBy: String
    let groupHeader: String
    let groupsCSV: String
    let waiting: [Waiting]
    let hasWaiting: Bool
    let waitingTitle: String
    let waitingURL: String
    let waitingCSV: String
    let loads: [Load]
    let hasLoads: Bool
    /// What the loads count.
    let loadsWords: String
    let loadsCSV: String
    let forecastURL: String
    let lateURL: String
    let lateCount: String
    var section: Section? { .supervision }
}

/// Early, on time and late by month, drawn; the table behind it has the same numbers.
struct MonthsChart: Part {
    static let template = "supervision/months"

    /// One of the three parts of a column.
    struct Segment: Sendable {
        let x: String
        let y: String
        let width: String
        let height: String
        /// The class that gives its colour and pattern.
        let kind: String
        /// The pattern over the colour; none over what was early.
        let pattern: String?
        let tip: String
    }

    /// A month, drawn.
    struct Month: Sendable {
        let label: String
        let textY: String
        let rate: String
        let rateX: String
        let segments: [Segment]
    }

    /// A month, or all of them together, in figures that lead to their dossiers.
    struct Row: Sendable {
        let label: String
        let early: String
        let earlyURL: String
        let onTime: String
        let onTimeURL: String
        let late: String
        let lateURL: String
        let resolved: String
        let resolvedURL: String
        let rate: String
    }

    let width: String
    let height: String
    let axisX: String
    let months: [Month]
    let rows: [Row]
    let total: Row
    let summary: String
    let csvURL: String
}

/// How long dossiers stay in each step, drawn: the middle stay, and the one that nine in ten do not exceed.
struct StatesChart: Part {
    static let template = "supervision/states"

    /// A step of a process.
    struct Bar: Sendable {
        let label: String
        /// The name as far as there is room for it.
        let shortLabel: String
        let process: String
        /// Where the name of the process stands, over its first step; `nil` over the others.
        let headingY: String?
        let y: String
        let textY: String
        let medianWidth: String
        let medianX: String
        let lineY: String
        let lineWidth: String
        let decileX: String
        let isPaused: Bool
        let stays: String
        let median: String
        let decile: String
        let unit: String
        let staysURL: String
    }

    let width: String
    let height: String
    let bars: [Bar]
    let hasBars: Bool
    let summary: String
    let period: String
    let csvURL: String
}

/// What was entered on a later day than it happened.
struct LatePage: Page {
    static let template = "supervision/late"

    /// An entry.
    struct Row: Sendable {
        let number: String
        let url: String
        let deed: String
        let actor: String
        let occurred: String
        let recorded: String
        let days: String
    }

    let title: String
    let since: String
    let rows: [Row]
    let hasRows: Bool
    let nextURL: String?
    let csvURL: String
    let backURL: String
    var section: Section? { .supervision }
}
