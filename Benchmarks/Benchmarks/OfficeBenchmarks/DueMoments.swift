import Benchmark
import Workflow

/// When something is due: each kind of limit over Tết 2019, and the usual 25 working days with two pauses.
func measureDueMoments() {
    for limit in ["25 working days", "2.5 working days", "30 days", "2 months", "16 working hours", "same day"] {
        measureDueMoment(limit, pauses: [], named: "due moment, \(limit)")
    }
    measureDueMoment(
        "25 working days", pauses: [("2019-01-21T10:00", "2019-01-25T14:00"), ("2019-02-13T08:00", "2019-02-20T09:30")],
        named: "due moment, 25 working days, two pauses")
}

private func measureDueMoment(_ limit: String, pauses: [(String, String)], named name: String) {
    Benchmark(name, configuration: .init(metrics: [.wallClock], warmupIterations: 10, scalingFactor: .kilo)) { benchmark, counting in
        for _ in benchmark.scaledIterations {
            blackHole(counting.deadline.due(counting.course, in: counting.calendar))
        }
    } setup: {
        try Counting(limit: limit, pauses: pauses)
    }
}

/// A limit that is counted, from a day two weeks before Tết.
private struct Counting {
    let deadline: Deadline
    let course: ClockCourse
    let calendar: BusinessCalendar

    init(limit: String, pauses: [(String, String)]) throws {
        let reader = DefinitionReader()
        let offices = try MeasuredOffice.definitions().lazy.compactMap { file -> Office? in
            if case .office(let office) = reader.read(file).definition { office } else { nil }
        }
        guard let office = offices.first, let start = Moment("2019-01-17T09:00") else {
            throw BareFault(code: 0, words: "no office among the definitions")
        }
        deadline = Deadline(limit: try Limit(parsing: limit), hours: office.hours)
        course = ClockCourse(
            startedAt: start,
            pauses: pauses.compactMap { from, to in Moment(from).map { Pause(from: $0, to: Moment(to)) } })
        calendar = BusinessCalendar(version: 1, rows: try MeasuredOffice.calendarRows())
    }
}
