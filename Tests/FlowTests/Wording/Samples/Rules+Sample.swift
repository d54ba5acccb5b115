import Workflow

extension Rules {
    /// A small process with one title of everything that sentences name.
    static let sample = Rules(
        procedure: Procedure(
            key: "province-emulation-fighter", effective: .sample, number: 3,
            title: Stated(BilingualText(vi: "Chiến sĩ thi đua cấp tỉnh", en: "Provincial emulation fighter")), level: .province,
            award: "provincial-emulation-fighter", basis: .merit, kinds: [.individual], process: "council-award",
            documents: [
                RequiredDocument(key: "proposal", title: BilingualText(vi: "Tờ trình", en: "Proposal letter")),
                RequiredDocument(key: "minutes", title: BilingualText(vi: "Biên bản họp xét", en: "Minutes")),
            ]),
        process: Process(
            key: "council-award", effective: .sample, title: BilingualText(vi: "Xét qua Hội đồng", en: "Award through the council"),
            initial: "submitted",
            states: [
                State(key: "submitted", title: BilingualText(vi: "Đã nộp", en: "Submitted"), desk: "one-door"),
                State(key: "appraising", title: BilingualText(vi: "Đang thẩm định", en: "Appraising"), desk: "appraisal"),
                State(key: "in-council", title: BilingualText(vi: "Trình Hội đồng", en: "Before the council"), desk: "council-office"),
            ],
            actions: [
                Action(
                    key: "appraise", title: BilingualText(vi: "Thẩm định xong", en: "Appraise"), from: ["appraising"],
                    target: .state("in-council"), permission: .acting),
                Action(
                    key: "council-approve", title: BilingualText(vi: "Hội đồng thông qua", en: "Council approves"), from: ["in-council"],
                    target: .back, permission: .roles(["secretary"]), asks: [.votesFor],
                    vote: VoteFields(members: "members-total", present: "members-present", votesFor: "votes-for")),
            ]),
        office: Office(
            key: "lang-son", effective: .sample, title: BilingualText(vi: "Ban Thi đua - Khen thưởng", en: "Emulation Board"),
            identifier: Stated("H37.12"),
            hours: OfficeHours(morning: OfficeHours.Session("07:30-11:30")!, afternoon: OfficeHours.Session("13:00-17:00")!)!,
            onReturn: .continues, dueSoonWorkingDays: 3, extensionTimes: 1, extensionNoticeWorkingDays: 1,
            council: CouncilRule(
                approve: CouncilRule.Threshold("more than 1/2")!, base: .members, quorum: CouncilRule.Threshold("at least 2/3")!),
            desks: [],
            roles: [
                Role(key: "clerk", title: BilingualText(vi: "Văn thư", en: "Clerk")),
                Role(key: "appraiser", title: BilingualText(vi: "Chuyên viên thẩm định", en: "Appraiser")),
                Role(key: "secretary", title: BilingualText(vi: "Thư ký Hội đồng", en: "Council secretary")),
            ],
            permissions: [:], awards: []))
}

extension Field {
    static let signer = Field(
        key: "signer", title: BilingualText(vi: "Người ký", en: "Signer"), entry: .text, isRequired: true)
    static let decisionDate = Field(
        key: "decision-date", title: BilingualText(vi: "Ngày quyết định", en: "Decision date"), entry: .date, isRequired: true)
    static let votesFor = Field(
        key: "votes-for", title: BilingualText(vi: "Số phiếu tán thành", en: "Votes for"), entry: .number(min: Rational(0), max: nil))
    static let copies = Field(
        key: "copies", title: BilingualText(vi: "Số bộ", en: "Sets"), entry: .number(min: Rational(1), max: Rational(9)))
    static let venue = Field(
        key: "venue", title: BilingualText(vi: "Nơi trao", en: "Venue"),
        entry: .choice([
            Choice(key: "hall", title: BilingualText(vi: "hội trường", en: "hall")),
            Choice(key: "unit", title: BilingualText(vi: "tại đơn vị", en: "at the unit")),
        ]))
}

extension CivilDay {
    static let sample = CivilDay("2018-08-27")!
}

extension Moment {
    static let earlier = Moment("2018-10-01T08:30")!
    static let sample = Moment("2018-10-04T11:02")!
    static let later = Moment("2018-10-08T17:00")!
}
