import Dossier
import Workflow

extension DueLine.Clock {
    /// What the office calls the clock.
    func words(in language: Language) -> String {
        switch self {
        case .statutory: language.say(vi: "hạn thủ tục", en: "statutory")
        case .step: language.say(vi: "hạn bước", en: "step")
        }
    }
}

extension Standing.ClockState {
    /// How the clock stands.
    func words(in language: Language) -> String {
        switch self {
        case .notStarted: language.say(vi: "chưa tính hạn", en: "not started")
        case .running: language.say(vi: "đang tính hạn", en: "running")
        case .paused: language.say(vi: "tạm dừng", en: "paused")
        case .stopped: language.say(vi: "đã dừng", en: "stopped")
        }
    }
}

extension Standing {
    /// Why its clocks stand still, in few words: a supervisor stopped them, or the step does not count; `nil` while they run.
    func pauseReason(in language: Language) -> String? {
        if isHeld { return language.say(vi: "lãnh đạo tạm dừng", en: "stopped by a supervisor") }
        guard isPaused else { return nil }
        return language.say(vi: "không tính hạn ở bước này", en: "no clock runs at this step")
    }
}
