extension Comparison {
    /// Titled parts: those that came, went or were renamed, and what changed within.
    mutating func tellParts(_ parts: Parts, _ old: Branch?, _ new: Branch?, at place: Place) {
        let (old, new) = (old ?? .nothing, new ?? .nothing)
        let outer = scope(parts.naming, old, new)
        let renamed = renames[parts.naming] ?? [:]
        let earlier = Dictionary(renamed.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for pair in pairings(old, new, renamed: renamed) {
            let inner = place.at(pair.key)
            switch (pair.old, pair.new) {
            case (let was?, let now?):
                if let key = earlier[pair.key] { tellKey(parts, key, pair.key, was, now, at: inner) }
                tellPart(parts, pair.key, was, now, at: inner)
            case (nil, let now?): tellWhole(parts, pair.key, nil, now, at: inner)
            case (let was?, nil): tellWhole(parts, pair.key, was, nil, at: inner)
            case (nil, nil): break
            }
        }
        leave(parts.naming, outer)
    }

    private mutating func tellPart(_ parts: Parts, _ key: String, _ was: Branch, _ now: Branch, at place: Place) {
        guard was.canonical != now.canonical else { return }
        var place = place
        let part = parts.noun + " " + new.name(key, parts.naming)
        place.subject = place.subject.map { part + Grammar.say(" của ", " of the ") + $0 } ?? part
        let property = Property(key, "tên", "the title", parts.each)
        guard case .record(let properties) = parts.each else { return compare(property, was, now, at: place) }
        let asPair = [.document, .choice].contains(parts.naming)
        let (fullWas, fullNow) = asPair ? (was.titled, now.titled) : (was, now)
        let before = changes.count
        let outer = parts.naming == .action ? scope(.field, was["asks"], now["asks"]) : nil
        compare(properties, fullWas, fullNow, at: place)
        if let outer { leave(.field, outer) }
        // The short form and the long one of a paper or a choice say the same.
        if asPair, changes.count == before {
            add(
                .rewritten, place, was, now,
                part + Grammar.say(" được viết cách khác, nghĩa không đổi", " is written in another way and means the same"))
        }
    }

    private mutating func tellWhole(_ parts: Parts, _ key: String, _ was: Branch?, _ now: Branch?, at place: Place) {
        let side = now == nil ? old : new
        let noun = (now ?? was).flatMap(parts.kind) ?? parts.noun
        let part = noun + " " + side.name(key, parts.naming)
        let whole = place.subject.map { part + Grammar.say(" trong ", " in the ") + $0 } ?? part
        if now == nil {
            add(.removed, place, was, nil, Grammar.say("bỏ ", "drops the ") + whole)
        } else {
            add(.added, place, nil, now, Grammar.say("thêm ", "adds the ") + whole)
        }
    }

    private mutating func tellKey(_ parts: Parts, _ from: String, _ to: String, _ was: Branch, _ now: Branch, at place: Place) {
        let words =
            Grammar.say("khóa của ", "the key of the ") + parts.noun + " " + new.name(to, parts.naming)
            + Grammar.say(" đổi từ “\(from)” thành “\(to)”", " changes from “\(from)” to “\(to)”")
        add(.renamed, place, .key(from, line: was.line), .key(to, line: now.line), words)
    }

    /// What the names of a kind were outside the part that is compared.
    private typealias Scope = (old: [String: BilingualText]?, new: [String: BilingualText]?, renames: [String: String]?)

    /// Goes into a part whose fields or choices have names of their own.
    private mutating func scope(_ naming: Naming, _ was: Branch?, _ now: Branch?) -> Scope {
        let outer: Scope = (old.titles[naming], new.titles[naming], renames[naming])
        guard naming == .field || naming == .choice else { return outer }
        old.note(was, as: naming)
        new.note(now, as: naming)
        renames[naming] = renamed(was ?? .nothing, now ?? .nothing)
        return outer
    }

    private mutating func leave(_ naming: Naming, _ outer: Scope) {
        guard naming == .field || naming == .choice else { return }
        old.titles[naming] = outer.old
        new.titles[naming] = outer.new
        renames[naming] = outer.renames
    }
}
