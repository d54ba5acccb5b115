extension Comparison {
    /// That the procedure takes no dossiers any more, from which day on, and what takes its place.
    mutating func tellEnd(_ ended: Branch, from day: Branch?) {
        let from = day.map { words($0, .day, new) }
        var said = [
            from.map {
                Grammar.say("từ ngày \($0.vi) thủ tục không nhận hồ sơ nữa", "from \($0.en) on the procedure takes no dossiers any more")
            }
                ?? Grammar.say("thủ tục không nhận hồ sơ nữa", "the procedure takes no dossiers any more"),
            ended["successor"].map { Grammar.say("thủ tục thay thế: ", "successor: ") + words($0, .reference(.procedure), new) }
                ?? Grammar.say("chưa ghi thủ tục thay thế", "no successor is named"),
        ]
        for fact in [Grammar.status, Grammar.source] {
            guard let value = ended[fact.key], case .scalar(let rendering) = fact.form else { continue }
            said.append(fact.bareNoun + ": " + words(value, rendering, new))
        }
        let sentence = BilingualText(vi: said.map(\.vi).joined(separator: "; "), en: said.map(\.en).joined(separator: "; "))
        add(.added, Place(path: ["ended"], heading: Grammar.ending), nil, ended, sentence)
    }

    /// Parts that a version without dossiers has no use for: how many, in one line.
    mutating func tellUnneeded(_ property: Property, _ old: Branch, at place: Place) {
        let count = " (\(old.twigs.count))"
        add(
            .removed, place, old, nil,
            Grammar.say("bỏ ", "drops ") + property.noun + count
                + Grammar.say(": không nhận hồ sơ nữa thì không dùng đến", ": without dossiers they have no use"))
    }
}

extension Grammar {
    static let ending = say("Kết thúc thủ tục", "End of the procedure")
}

extension Property {
    /// The noun without its article: status.
    fileprivate var bareNoun: BilingualText {
        BilingualText(vi: noun.vi, en: noun.en.hasPrefix("the ") ? String(noun.en.dropFirst(4)) : noun.en)
    }
}
