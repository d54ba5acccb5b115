extension Comparison {
    /// Tells what differs; `true` when nothing need be said because a renaming says it.
    mutating func tell(_ property: Property, _ old: Branch?, _ new: Branch?, at place: Place) -> Bool {
        switch property.form {
        case .scalar(let rendering): return tellScalar(property, rendering, old, new, at: place)
        case .list(let rendering): return tellList(property, rendering, old, new, at: place)
        case .performers: return tellPerformers(property, old, new, at: place)
        case .truth(let yes, let no, let absent):
            let (was, holds) = (old.map { $0.scalar == "true" } ?? absent, new.map { $0.scalar == "true" } ?? absent)
            if was != holds { add(.changed, place, old, new, (holds ? yes : no).filled(subject: place.subject)) }
        case .title: tellPair(property, old, new, .renamed, at: place)
        case .words: tellPair(property, old, new, .changed, at: place)
        case .record(let properties): tellRecord(property, properties, old, new, at: place)
        case .entries(let properties):
            guard let old, let new, !old.twigs.isEmpty, !new.twigs.isEmpty else {
                return tellList(property, .record(properties), old, new, at: place)
            }
            compare(properties, old, new, at: place)
        case .stated(let form, let key):
            let value = property.with(form)
            compare(value, old?.stated(key), new?.stated(key), at: place)
            tellStatement(property, old, new, besides: [key], at: place)
        case .term: return tellTerm(property, old, new, at: place)
        case .statedTitle:
            compare(property.with(.title), old?.only(["vi", "en"]), new?.only(["vi", "en"]), at: place)
            tellStatement(property, old, new, besides: ["vi", "en"], at: place)
        case .parts(let parts):
            if takesNoMore, let old, new == nil { tellUnneeded(property, old, at: place) } else { tellParts(parts, old, new, at: place) }
        case .table(let naming, let noun, let each):
            let renamed = renames[naming] ?? [:]
            for pair in pairings(old ?? .nothing, new ?? .nothing, renamed: renamed) {
                var inner = place.at(pair.key)
                let name = pair.new == nil ? self.old.name(pair.key, naming) : self.new.name(pair.key, naming)
                inner.subject = noun + " " + name
                compare(each, pair.old, pair.new, at: inner)
            }
        }
        return false
    }

    private mutating func tellScalar(_ property: Property, _ rendering: Rendering, _ old: Branch?, _ new: Branch?, at place: Place) -> Bool
    {
        if case .reference(let naming) = rendering, let was = old?.scalar, renames[naming]?[was] == new?.scalar, new != nil { return true }
        let (a, b) = (old.map { words($0, rendering, self.old) }, new.map { words($0, rendering, self.new) })
        if case .limit = rendering, let a = old?.limit, let b = new?.limit, a != b {
            add(.changed, place, old, new, property.what(of: place.subject) + " " + a.becoming(b))
            return false
        }
        say(property, old, new, a, b, at: place)
        return false
    }

    /// One sentence from the general ones or the property's own.
    mutating func say(_ property: Property, _ old: Branch?, _ new: Branch?, _ a: BilingualText?, _ b: BilingualText?, at place: Place) {
        let what = property.what(of: place.subject)
        switch (a, b) {
        case (let a?, let b?):
            // What is said alike may still stand for two things: two roles with one title.
            guard a != b || old?.meaning != new?.meaning else { return }
            let phrase = property.phrases.changed ?? what + Grammar.say(" đổi từ {a} thành {b}", " changes from {a} to {b}")
            add(.changed, place, old, new, phrase.filled(subject: place.subject, a: a, b: b))
        case (nil, let b?):
            let phrase = property.phrases.added ?? Grammar.say("thêm ", "adds ") + what + ": {b}"
            add(.added, place, old, new, phrase.filled(subject: place.subject, b: b))
        case (let a?, nil):
            let phrase =
                property.phrases.removed ?? Grammar.say("bỏ ", "drops ") + what + Grammar.say(" (trước đây: {a})", " (before: {a})")
            add(.removed, place, old, new, phrase.filled(subject: place.subject, a: a))
        case (nil, nil): break
        }
    }

    private mutating func tellPair(_ property: Property, _ old: Branch?, _ new: Branch?, _ kind: Change.Kind, at place: Place) {
        guard let was = old?.title, let now = new?.title, let old, let new else {
            return say(property, old, new, old?.title?.quoted, new?.title?.quoted, at: place)
        }
        let renaming =
            place.subject.map { Grammar.say("đổi tên ", "renames the ") + $0.bare } ?? Grammar.say("đổi ", "changes ") + property.noun
        let what = kind == .renamed ? renaming : nil
        if was.vi != now.vi, was.en != now.en {
            let words =
                what.map { $0 + Grammar.say(" “\(was.vi)” thành “\(now.vi)”", " “\(was.en)” to “\(now.en)”") }
                ?? property.what(of: place.subject)
                + Grammar.say(" đổi từ “\(was.vi)” thành “\(now.vi)”", " changes from “\(was.en)” to “\(now.en)”")
            return add(kind, place, old, new, words)
        }
        let isVietnamese = was.vi != now.vi
        let (a, b) = isVietnamese ? (was.vi, now.vi) : (was.en, now.en)
        let key = isVietnamese ? "vi" : "en"
        let language = isVietnamese ? Grammar.say("tiếng Việt", "Vietnamese") : Grammar.say("tiếng Anh", "English")
        let words =
            property.what(of: place.subject) + Grammar.say(" bằng ", " in ") + language
            + Grammar.say(" đổi từ “\(a)” thành “\(b)”", " changes from “\(a)” to “\(b)”")
        if a != b { add(kind, place.at(key), old[key], new[key], words) }
    }

    private mutating func tellRecord(_ property: Property, _ properties: [Property], _ old: Branch?, _ new: Branch?, at place: Place) {
        if let old, let new, !old.twigs.isEmpty, !new.twigs.isEmpty { return compare(properties, old, new, at: place) }
        say(property, old, new, old.map { summary($0, properties, self.old) }, new.map { summary($0, properties, self.new) }, at: place)
    }

    /// What is said beside a stated value: how sure it is, and where it was read.
    mutating func tellStatement(_ property: Property, _ old: Branch?, _ new: Branch?, besides keys: [String], at place: Place) {
        guard let old, let new else { return }
        let said = [Grammar.status, Grammar.source].map { $0.about(property.noun) }
        compare(said, old.without(keys), new.without(keys), at: place)
    }

    mutating func tellRewritten(_ property: Property, _ old: Branch?, _ new: Branch?, at place: Place) {
        add(
            .rewritten, place, old, new,
            property.what(of: place.subject)
                + Grammar.say(" được viết cách khác, nghĩa không đổi", " is written in another way and means the same"))
    }
}
