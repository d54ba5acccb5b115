import Workflow

extension Outcome {
    /// What the office calls the result.
    func words(in language: Language) -> String {
        switch self {
        case .pending: language.say(vi: "chờ xét", en: "pending")
        case .proposed: language.say(vi: "được đề nghị", en: "proposed")
        case .approved: language.say(vi: "được thông qua", en: "approved")
        case .awarded: language.say(vi: "được khen thưởng", en: "awarded")
        case .refused: language.say(vi: "từ chối", en: "refused")
        case .referred: language.say(vi: "chuyển cấp trên", en: "referred")
        }
    }
}

extension NomineeKind {
    /// What the office calls the kind.
    func words(in language: Language) -> String {
        switch self {
        case .individual: language.say(vi: "cá nhân", en: "individual")
        case .collective: language.say(vi: "tập thể", en: "collective")
        case .household: language.say(vi: "hộ gia đình", en: "household")
        }
    }
}

extension Nominee.Position {
    /// What the ministry's statistics call the position (form 0703.N, rows 03 and 06 to 10).
    func words(in language: Language) -> String {
        switch self {
        case .seniorLeader: language.say(vi: "lãnh đạo cấp bộ, cấp tỉnh trở lên", en: "senior leader")
        case .departmentLeader: language.say(vi: "lãnh đạo cấp vụ, sở, ngành", en: "department leader")
        case .leader: language.say(vi: "lãnh đạo từ phó phòng trở lên", en: "leader")
        case .entrepreneur: language.say(vi: "doanh nhân", en: "entrepreneur")
        case .worker: language.say(vi: "người trực tiếp lao động", en: "worker")
        case .enterprise: language.say(vi: "doanh nghiệp", en: "enterprise")
        }
    }
}
