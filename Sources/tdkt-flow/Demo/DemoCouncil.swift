import Dossier
import Workflow

/// Holds a session of the demo office's council: some dossiers are counted, the session is not closed yet.
struct DemoCouncil {
    let province: DemoProvince
    let calendar: BusinessCalendar
    let today: CivilDay
    var generator: SeededGenerator

    private static let members = 15
    private static let dossiers = 8
    private static let counted = 3

    /// Opens a session of yesterday's, with those of the dossiers before the council that were there by then.
    mutating func meet(in transaction: Transaction) throws {
        let day = calendar.workedDay(before: today)
        guard let four = TimeOfDay("16:00") else { return }
        let held = Moment(day: day, time: four)
        let snapshot = transaction.snapshot
        guard let role = try snapshot.councilRoles(on: today).sorted(by: { $0.text < $1.text }).first else { return }
        let secretary = try snapshot.actor(UserName(role.text))
        let numbers = try snapshot.councilCandidates(within: nil).map(\.number)
            .filter { try snapshot.standing(of: $0).lastOccurredAt <= held }.prefix(Self.dossiers)
        guard !numbers.isEmpty else { return }
        let desk = transaction.recording(at: held)
        var session = try desk.openCouncilSession(
            title: "Phiên họp Hội đồng ngày \(day.display)", heldAt: held, place: "Phòng họp tầng 2", members: council(),
            dossiers: Array(numbers), by: secretary)
        for dossier in try desk.snapshot.councilTally(session.id).dossiers.prefix(Self.counted) {
            let votes = dossier.lines.map { line in
                CouncilVotes(
                    dossier: dossier.item.dossier, nominee: line.place, votesFor: generator.oneIn(6) ? 7 : Self.members - 1)
            }
            session = try desk.recordCouncilVotes(
                votes, counting: [dossier.item.dossier], of: session.id, seen: session.revision, by: secretary)
        }
    }

    /// The members of the council, all but one present; no name stands twice.
    private mutating func council() -> [CouncilMember] {
        let offices = ["Chủ tịch Hội đồng", "Phó Chủ tịch thường trực", "Phó Chủ tịch", "Ủy viên thư ký"]
        var names: [String] = []
        while names.count < Self.members {
            let name = province.person(&generator)
            if !names.contains(name) { names.append(name) }
        }
        return names.enumerated().map { place, name in
            CouncilMember(
                name: name, office: offices.indices.contains(place) ? offices[place] : "Ủy viên", isPresent: place != Self.members - 1)
        }
    }
}
