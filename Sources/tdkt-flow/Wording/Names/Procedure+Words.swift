import Workflow

extension Procedure.Level {
    /// What the office calls the level.
    func words(in language: Language) -> String {
        switch self {
        case .province: language.say(vi: "cấp tỉnh", en: "province")
        case .district: language.say(vi: "cấp huyện", en: "district")
        case .commune: language.say(vi: "cấp xã", en: "commune")
        case .state: language.say(vi: "cấp Nhà nước", en: "the State")
        }
    }
}

extension Procedure.Basis {
    /// What the ministry's statistics call the basis (form 0703.N, rows 11 to 17); merit is `công trạng` in the office.
    func words(in language: Language) -> String {
        switch self {
        case .merit: language.say(vi: "công trạng", en: "merit")
        case .thematic: language.say(vi: "chuyên đề", en: "thematic")
        case .unplanned: language.say(vi: "đột xuất", en: "unplanned")
        case .external: language.say(vi: "đối ngoại", en: "external relations")
        case .longService: language.say(vi: "cống hiến", en: "long service")
        case .seniority: language.say(vi: "niên hạn", en: "seniority")
        case .resistance: language.say(vi: "kháng chiến", en: "resistance")
        }
    }
}
