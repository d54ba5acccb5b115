import Dossier
import Workflow

extension TalliedDossier {
    /// What the fields of a nominee come to, by the rule of the dossier.
    func verdict(on count: TypedVotes.Count) -> VoteVerdict {
        switch count {
        case .blank: return .blank
        case .digits: return .digits
        case .half: return .half
        case .votes(let votes, let against):
            guard let vote else { return .blank }
            let (sum, isTooMany) = votes.addingReportingOverflow(against ?? 0)
            if isTooMany || sum > vote.present { return .many }
            guard vote.present > 0 else { return .blank }
            return vote.rule.carries(votes, members: vote.members, present: vote.present) ? .passes : .fails
        }
    }
}

extension CouncilTally {
    /// The dossiers, as many to a page as have about so many nominees; a dossier is never split.
    func pages(of most: Int) -> [[TalliedDossier]] {
        var pages: [[TalliedDossier]] = []
        var held = 0
        for dossier in dossiers {
            if pages.isEmpty || held + dossier.lines.count > most {
                pages.append([])
                held = 0
            }
            pages[pages.count - 1].append(dossier)
            held += dossier.lines.count
        }
        return pages
    }
}

extension VotesSheet {
    /// How many reasons the summary names; a page of two hundred wrong fields says how many more there are.
    private static let mostReasons = 30

    /// Why the votes were not kept, each reason leading to its field.
    func errors(_ shown: [TalliedDossier]) -> ErrorSummary? {
        guard typed != nil else { return nil }
        var lines = rejected(shown) + unreadable(shown)
        if lines.count > Self.mostReasons {
            let more = lines.count - Self.mostReasons
            lines =
                lines.prefix(Self.mostReasons) + [
                    .init(
                        text: visit.say(
                            vi: "Còn \(more.grouped) chỗ nữa; các ô đó được đánh dấu trong bảng.",
                            en: "There are \(more.grouped) more; their fields are marked in the table."), href: nil)
                ]
        }
        return ErrorSummary(lines)
    }

    /// What the record would not keep.
    private func rejected(_ shown: [TalliedDossier]) -> [ErrorSummary.Line] {
        guard case .council(let faults)? = refusal else {
            return refusal?.sentences(in: visit.language).map { .init(text: $0, href: nil) } ?? []
        }
        var used: Set<String> = []
        return faults.map { fault in
            let places = shown.enumerated().flatMap { fields(of: fault, in: $1, key: $0) }
            // Two nominees of one name have a reason each.
            let place = places.first { used.insert($0).inserted } ?? places.first
            return .init(text: fault.words(in: visit.language), href: place.map { "#\($0)" })
        }
    }

    /// Where a fault can be mended.
    private func fields(of fault: CouncilFault, in dossier: TalliedDossier, key: Int) -> [String] {
        switch fault {
        case .agenda(dossier.item.dossier, _):
            return ["d\(key)"]
        case .votes(dossier.item.dossier, let name, _):
            return dossier.lines.filter { line in
                line.nominee?.name == name
                    && dossier.verdict(on: typed?.count(of: dossier.item.dossier, line.place) ?? .blank) == .many
            }.map { "i\(key)-\($0.place)" }
        default:
            return []
        }
    }

    /// What could not be read.
    private func unreadable(_ shown: [TalliedDossier]) -> [ErrorSummary.Line] {
        guard let typed else { return [] }
        return shown.enumerated().flatMap { key, dossier in
            dossier.lines.compactMap { line -> ErrorSummary.Line? in
                let number = dossier.item.dossier
                let who = (line.nominee?.name ?? number.text).quoted
                let href = "#i\(key)-\(line.place)"
                switch typed.count(of: number, line.place) {
                case .digits:
                    return .init(
                        text: visit.say(
                            vi: "Số phiếu của \(who) không phải là số. Chỉ ghi chữ số.",
                            en: "The votes for \(who) are no number. Enter digits only."), href: href)
                case .half:
                    return .init(
                        text: visit.say(
                            vi: "\(who) có phiếu không tán thành mà chưa có phiếu tán thành. Ghi cả hai, có thể là 0.",
                            en: "\(who) has votes against and none for. Enter both, 0 if need be."), href: href)
                case .blank, .votes: return nil
                }
            }
        }
    }
}
