import Workflow

/// Facts out of a table; what is not in it is not known.
struct KnownFacts: Facts {
    var values: [String: Value] = [:]

    func value(of name: String) -> Value? { values[name] }

    /// A dossier with two papers missing that was accepted on 1 October 2018.
    static let dossier = KnownFacts(values: [
        "papers.missing": .number(Rational(2)),
        "papers.missing-list": .text("Biên bản họp, Tờ trình"),
        "clock.paused": .truth(false),
        "clock.started": .truth(true),
        "dossier.unit-level": .text("district"),
        "day.accept": .day(CivilDay(number: 17_805)),
        "today": .day(CivilDay(number: 17_810)),
    ])
}
