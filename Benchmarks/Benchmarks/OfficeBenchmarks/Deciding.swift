import Benchmark
import Dossier
import Workflow

/// What the engine alone takes: a standing and an intent in, an event or the reasons out; nothing is read and nothing written.
func measureDeciding() {
    let configuration = Benchmark.Configuration(metrics: [.wallClock], warmupIterations: 10, scalingFactor: .kilo)
    Benchmark("decide in memory, allowed", configuration: configuration) { benchmark, question in
        for _ in benchmark.scaledIterations { blackHole(question.ask("appraise")) }
    } setup: {
        try Question()
    }
    Benchmark("decide in memory, refused", configuration: configuration) { benchmark, question in
        for _ in benchmark.scaledIterations { blackHole(question.ask("decide")) }
    } setup: {
        try Question()
    }
    Benchmark("replay in memory", configuration: configuration) { benchmark, question in
        for _ in benchmark.scaledIterations { blackHole(try question.history.replay()) }
    } setup: {
        try Question()
    }
}

/// A dossier that waits to be appraised, and whoever asks what can be done with it.
private struct Question {
    let history: History
    let standing: Standing
    let actor: Actor
    let surroundings: Surroundings

    init() throws {
        let path = try KeptOffices.ready()
        guard let number = try KeptOffices.movable(in: try BareSQLite(path: path)).first else {
            throw BareFault(code: 0, words: "no dossier to ask about")
        }
        let store = try DossierStore.open(at: path)
        history = try store.read { try $0.history(of: DossierNumber(number)) }
        standing = try history.replay()
        actor = try MeasuredOffice.actor("appraiser", in: store)
        var surroundings = Surroundings()
        surroundings.unitPath = [try store.read { try $0.knownUnit(UnitCode("so-noi-vu")) }]
        surroundings.authority = "province"
        self.surroundings = surroundings
        try store.close()
    }

    func ask(_ action: String) -> Decision {
        decide(
            .act(ActionKey(action), Entered()), for: standing, by: actor, at: MeasuredOffice.now, now: MeasuredOffice.now,
            in: surroundings)
    }
}
