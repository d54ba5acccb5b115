import Workflow

@testable import Dossier

extension CouncilFault {
    /// One of each.
    static let samples: [CouncilFault] =
        [
            .titleBlank, .unwritable("Phiên\u{1B} 1"), .memberBlank(place: 3), .memberTwice("Nông Thị Lan"),
            .closed(by: "lan", at: .sample), .underway(number), .otherUnit("d1"), .otherUnit(nil),
        ] + agenda.map { .agenda(number, $0) }
        + votes.flatMap { [.votes(number, nominee: "Hoàng Chí", $0), .votes(number, nominee: nil, $0)] }

    private static let number: DossierNumber = "H37.12-181001-0001"
    private static let agenda: [Agenda] = [
        .noVote(state: BilingualText(vi: "Đang thẩm định", en: "Appraising")), .onOther(session: "Phiên tháng 10"), .otherUnit("p1"),
        .missing, .moved,
    ]
    private static let votes: [Votes] = [.notVotedOn(place: 0), .notVotedOn(place: 7), .negative, .moreThanPresent(votes: 16, present: 15)]
}
