import Workflow

extension [ExampleResult] {
    /// How many there are, and how many do not hold: “3 ví dụ, 1 không đạt”.
    func sum(in language: Language) -> String {
        let failed = count { !$0.holds }
        return language.say(
            vi: "\(count) ví dụ, \(failed == 0 ? "đạt cả" : "\(failed) không đạt").",
            en: "\(count) \(count == 1 ? "example" : "examples"), \(failed == 0 ? "all hold" : "\(failed) not holding").")
    }
}

extension ExampleResult {
    /// Whether it came out as it says.
    func verdict(in language: Language) -> String {
        holds ? language.say(vi: "đạt", en: "holds") : language.say(vi: "không đạt", en: "does not hold")
    }
}
