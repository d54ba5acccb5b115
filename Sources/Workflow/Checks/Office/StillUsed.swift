/// The office goes on to have every desk, role and award that definitions name which hold under it.
///
/// A definition that is checked along and begins under the office has the problem itself, at its own line.
struct StillUsed: OfficeCheck {
    func problems(in subject: CheckedOffice) -> [Problem] {
        let uses = subject.world.definitions(under: subject.office).flatMap([NamedOfOffice].init(in:))
        let office = subject.office
        let known: [Named: [String]] = [
            .desk: office.desks.map(\.key.text), .role: office.roles.map(\.key.text), .award: office.awards.map(\.key.text),
        ]
        return [(Named.desk, "desks"), (.role, "roles"), (.award, "awards")].flatMap { named, key in
            let missing = uses.filter { $0.named == named && known[named]?.contains($0.name) == false }
            return Dictionary(grouping: missing, by: \.name).sorted { $0.key < $1.key }.map { name, uses in
                subject.problem(.stillUsed(named, name, by: uses.map(\.place)), atKey: [key])
            }
        }
    }
}

/// A name of something of the office, and the place of a definition where it stands.
private struct NamedOfOffice {
    let named: Named
    let name: String
    let place: BilingualText
}

extension [NamedOfOffice] {
    /// What a definition names of the office, in its order.
    fileprivate init(in definition: Definition) {
        switch definition {
        case .office: self = []
        case .process(let process): self.init(in: process)
        case .procedure(let procedure): self.init(in: procedure)
        }
    }

    private init(in process: Process) {
        let version = BilingualText(vi: " của quy trình ", en: " of the process ") + .version(process.key.text, process.effective)
        self = process.states.flatMap { state in
            let place = BilingualText(vi: "bước \(quoted: state.key)", en: "the state \(quoted: state.key)") + version
            return [NamedOfOffice(named: .desk, name: state.desk.text, place: place)]
                + state.acting.map { NamedOfOffice(named: .role, name: $0.text, place: place) }
        }
        self += process.actions.flatMap { action -> [NamedOfOffice] in
            guard case .roles(let roles) = action.permission else { return [] }
            let place = BilingualText(vi: "việc \(quoted: action.key)", en: "the action \(quoted: action.key)") + version
            return roles.map { NamedOfOffice(named: .role, name: $0.text, place: place) }
        }
    }

    /// A version with which a procedure ends gives nothing any more.
    private init(in procedure: Procedure) {
        guard procedure.ended == nil else {
            self = []
            return
        }
        let place = BilingualText(vi: "thủ tục ", en: "the procedure ") + .version(procedure.key.text, procedure.effective)
        let awards = Set([procedure.award, procedure.titlesBefore?.award].compactMap(\.self))
        self = awards.map { NamedOfOffice(named: .award, name: $0.text, place: place) }
    }
}

extension BilingualText {
    fileprivate static func version(_ key: String, _ day: CivilDay) -> BilingualText {
        BilingualText(vi: "\(key) (\(day.display))", en: "\(key) (\(day.display))")
    }
}

extension Finding {
    /// How many places are named; of more the number is told.
    private static let mostPlaces = 4

    /// - Parameter places: At least one.
    fileprivate static func stillUsed(_ named: Named, _ name: String, by places: [BilingualText]) -> Finding {
        let told = places.prefix(mostPlaces)
        let more = places.count - told.count
        return Finding(
            code: .stillUsed,
            message: BilingualText(
                vi: "Cơ quan không có \(named.ofOffice.vi) \(quoted: name) mà vẫn dùng đến: \(told.map(\.vi).joined(separator: ", "))"
                    + (more > 0 ? ", … và \(more) nơi khác." : "."),
                en:
                    "the office has no \(named.ofOffice.en) \(quoted: name), and it is still used: \(told.map(\.en).joined(separator: ", "))"
                    + (more > 0 ? ", … and \(more) other places." : ".")),
            why: named.missed,
            mend: BilingualText(
                vi: "Giữ \(quoted: name) ở `\(named.list)`, hoặc công bố cùng ngày phiên bản mới của các nơi ấy không dùng nó nữa.",
                en: "Keep \(quoted: name) in `\(named.list)`, or publish from the same day versions of these that use it no more."))
    }
}

extension Named {
    /// What it is called, of those that an office has.
    fileprivate var ofOffice: BilingualText {
        switch self {
        case .desk: BilingualText(vi: "bộ phận", en: "desk")
        case .role: BilingualText(vi: "vai trò", en: "role")
        default: BilingualText(vi: "danh hiệu", en: "award")
        }
    }

    /// The key under which the office lists them.
    fileprivate var list: String {
        switch self {
        case .desk: "desks"
        case .role: "roles"
        default: "awards"
        }
    }

    /// What its absence does to dossiers.
    fileprivate var missed: BilingualText {
        switch self {
        case .desk:
            BilingualText(
                vi: "Hồ sơ sẽ nằm ở một bộ phận không có, và danh sách quá hạn không chỉ ra được ai giữ.",
                en: "Dossiers would lie at a desk that is not there, and the overdue list could not say who has them.")
        case .role:
            BilingualText(
                vi: "Không ai giữ được vai trò ấy, nên hồ sơ sẽ dừng ở đó.",
                en: "Nobody could have that role, so dossiers would stop there.")
        default:
            BilingualText(
                vi: "Báo cáo đếm theo danh hiệu; danh hiệu không có tên thì không được đếm.",
                en: "Reports count by award; one without a name is counted nowhere.")
        }
    }
}
