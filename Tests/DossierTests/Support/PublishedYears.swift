import Workflow

/// Registers, as text, that hold what the province published of 2018 and 2019, among other things that must not be counted.
///
/// They need the units `p1`, `d1` and `c1` of the sample office.
enum PublishedYears {
    static let header =
        "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome\n"

    /// The awards of 2018: 2,046 by the province, and awards of other years, other levels and without success beside them.
    static var awardsOf2018: String {
        var lists: [(procedure: String, nominees: [String])] = []
        // 468 leaders, 557 workers, 12 entrepreneurs and 632 collectives share the certificates that are no household's.
        var people = mixed([
            ("individual,senior-leader", 8), ("individual,department-leader", 60), ("individual,leader", 400),
            ("individual,worker", 557), ("individual,entrepreneur", 12), ("collective,", 600), ("collective,enterprise", 32),
        ])
        func certificates(_ procedure: String, _ count: Int) {
            lists.append((procedure, Array(people.prefix(count))))
            people.removeFirst(count)
        }
        certificates("province-merit-certificate", 600)
        certificates("province-merit-certificate-external", 10)
        certificates("province-merit-certificate-thematic", 900)
        certificates("province-merit-certificate-unplanned", 159)
        lists.append(("province-merit-certificate-household", Array(repeating: "household,", count: 30)))
        lists.append(("province-emulation-flag", Array(repeating: "collective,", count: 40)))
        lists.append(("province-emulation-flag-thematic", Array(repeating: "collective,", count: 21)))
        lists.append(("province-emulation-fighter", mixed([("individual,leader", 10), ("individual,worker", 8)])))
        lists.append(("excellent-labour-collective", Array(repeating: "collective,", count: 268)))
        var text = header
        for (place, list) in lists.enumerated() {
            for start in stride(from: 0, to: list.nominees.count, by: 25) {
                let number = "KT-\(place + 1)-\(start / 25 + 1)"
                let received = day("2018-01-02").advanced(by: (place * 31 + start) % 300)
                let decided = received.advanced(by: 30)
                let dossier =
                    "\(number),\(list.procedure),p1,\(received.iso)T08:30,\(received.iso)T09:00,\(decided.iso)T16:00,issued,\(number)/QĐ-UBND,\(decided.iso)"
                for (offset, nominee) in list.nominees[start..<min(start + 25, list.nominees.count)].enumerated() {
                    text += "\(dossier),Đối tượng \(place + 1).\(start + offset + 1),\(nominee),awarded\n"
                }
                text += "\(dossier),Không đạt \(number),\(list.nominees[start]),refused\n"
            }
        }
        return text + others
    }

    /// What must not be counted for the province in 2018.
    private static var others: String {
        """
        K-2017,province-merit-certificate,p1,2017-11-01,2017-11-01,2017-12-31,issued,9/QĐ-UBND,2017-12-31,Năm trước,individual,worker,awarded
        K-2019,province-merit-certificate,p1,2018-12-01,2018-12-01,2019-01-01,issued,9/QĐ-UBND,2019-01-01,Năm sau,individual,leader,awarded
        K-H,district-commendation,d1,2018-05-02,2018-05-02,2018-06-01,issued,9/QĐ-UBND,2018-06-01,Cấp huyện,individual,worker,awarded
        K-X,commune-commendation,c1,2018-05-02,2018-05-02,2018-05-09,issued,9/QĐ-UBND,2018-05-09,Cấp xã,collective,,awarded
        K-R,province-merit-certificate,p1,2018-05-02,2018-05-02,,in-council,,,Đang xét,individual,leader,approved

        """
    }

    /// The one-door desk of 2019, to 11 October: 12,537 received, 11,951 resolved, of which 110 late, 586 in progress, of which
    /// 36 are overdue and 20 wait for papers.
    static var oneDoorOf2019: String {
        var text = header
        for place in 0..<12_537 {
            text += oneDoorRow(place) + ",,,,\n"
        }
        return text
    }

    private static func oneDoorRow(_ place: Int) -> String {
        let isResolved = place < 11_951
        let isLate = place < 110
        let isOverdue = (11_951..<11_987).contains(place)
        let isWaiting = (11_987..<12_007).contains(place)
        // Decided after the period: in progress at its end.
        let isDecidedLater = (12_007..<12_107).contains(place)
        let received =
            isResolved ? day("2019-01-02").advanced(by: place % 200) : day(isOverdue ? "2019-09-03" : "2019-10-01").advanced(by: place % 11)
        let decided: CivilDay? = isResolved ? received.advanced(by: isLate ? 60 : place % 5) : isDecidedLater ? day("2019-10-12") : nil
        let state = decided != nil ? "decided" : isWaiting ? "awaiting-supplement" : "appraising"
        let number = String(100_000 + place)
        let start = "MC-\(number),advanced-worker-commune,c1,\(received.iso)T08:00,\(received.iso)T08:10"
        guard let decided else { return "\(start),,\(state),," }
        return "\(start),\(decided.iso)T15:00,\(state),\(number)/QĐ,\(decided.iso)"
    }

    /// So many of each, evenly mixed.
    private static func mixed(_ parts: [(text: String, count: Int)]) -> [String] {
        let total = parts.reduce(0) { $0 + $1.count }
        var given = parts.map { _ in 0 }
        return (1...total).map { place in
            let behind =
                parts.indices.max { parts[$0].count * place - given[$0] * total < parts[$1].count * place - given[$1] * total } ?? 0
            given[behind] += 1
            return parts[behind].text
        }
    }

    private static func day(_ iso: String) -> CivilDay {
        CivilDay(iso) ?? .first
    }
}
