extension Comparison {
    /// Items that came, items that went, and another order of those that stayed.
    mutating func tellList(_ property: Property, _ rendering: Rendering, _ old: Branch?, _ new: Branch?, at place: Place) -> Bool {
        let naming: Naming? = if case .reference(let naming) = rendering { naming } else { nil }
        let renamed = naming.flatMap { renames[$0] } ?? [:]
        let was = old?.items ?? []
        let now = new?.items ?? []
        let wasKeys = was.map { item in item.scalar.flatMap { renamed[$0] } ?? item.written }
        let nowKeys = now.map(\.written)
        if wasKeys == nowKeys { return was.map(\.written) != nowKeys }
        let what = property.what(of: place.subject)
        let (wasSet, nowSet) = (Set(wasKeys), Set(nowKeys))
        for (key, item) in zip(wasKeys, was) where !nowSet.contains(key) {
            let phrase = property.phrases.removed ?? what + Grammar.say(": bỏ {a}", ": without {a}")
            add(.removed, place, item, nil, phrase.filled(subject: place.subject, a: words(item, rendering, self.old)))
        }
        for (key, item) in zip(nowKeys, now) where !wasSet.contains(key) {
            let phrase = property.phrases.added ?? what + Grammar.say(": thêm {b}", ": also {b}")
            add(.added, place, nil, item, phrase.filled(subject: place.subject, b: words(item, rendering, self.new)))
        }
        let staying = wasKeys.filter(nowSet.contains)
        let stayed = nowKeys.filter(wasSet.contains)
        if staying != stayed, let old, let new {
            let order = now.map { words($0, rendering, self.new) }.joined
            add(.moved, place, old, new, what + Grammar.say(": thứ tự nay là ", ": the order is now ") + order)
        }
        return false
    }

    /// Who does something, told as a whole.
    mutating func tellPerformers(_ property: Property, _ old: Branch?, _ new: Branch?, at place: Place) -> Bool {
        let renamed = renames[.role] ?? [:]
        let was = old?.items.map { item in item.scalar.flatMap { renamed[$0] } ?? item.written }
        let now = new?.items.map(\.written)
        if let was, was == now { return old?.items.map(\.written) != now }
        let (a, b) = (old.map { names($0, self.old) }, new.map { names($0, self.new) })
        if let was, let now, was.sorted() == now.sorted(), let b {
            let words = property.what(of: place.subject) + Grammar.say(": thứ tự nay là ", ": the order is now ") + b
            add(.moved, place, old, new, words)
        } else {
            say(property, old, new, a, b, at: place)
        }
        return false
    }

    /// Roles by their titles; whoever acts in the step has a word of its own.
    private func names(_ roles: Branch, _ side: Side) -> BilingualText {
        roles.items.map { role in
            role.scalar == "acting"
                ? Grammar.say("người đang xử lý bước ấy", "whoever acts in the step") : words(role, .reference(.role), side)
        }.joined
    }
}
