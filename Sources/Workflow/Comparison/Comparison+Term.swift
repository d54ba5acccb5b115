extension Comparison {
    /// A limit, or the field whose day it runs until.
    mutating func tellTerm(_ property: Property, _ old: Branch?, _ new: Branch?, at place: Place) -> Bool {
        guard old?["until"] != nil || new?["until"] != nil else {
            return tell(property.with(.stated(.scalar(.limit), key: "value")), old, new, at: place)
        }
        let isRenamed = old?["until"]?.scalar.flatMap { renames[.field]?[$0] }.map { $0 == new?["until"]?.scalar } ?? false
        if !isRenamed {
            say(property, old?.term, new?.term, old.map { term($0, self.old) }, new.map { term($0, self.new) }, at: place)
        }
        if let old, let new {
            let year = Property("in", "ô ghi năm của thời hạn", "the field of the limit's year", .scalar(.reference(.field)))
            compare([year], old.only(["in"]), new.only(["in"]), at: place)
        }
        tellStatement(property, old, new, besides: ["value", "until", "in"], at: place)
        return isRenamed
    }

    private func term(_ value: Branch, _ side: Side) -> BilingualText {
        guard let field = value["until"]?.scalar else { return value.stated("value").map { words($0, .limit, side) } ?? value.said }
        return Grammar.say("ngày ghi ở ô ", "the day in the field ") + side.name(field, .field)
    }
}

extension Branch {
    /// What is written under `until`, or else the limit.
    fileprivate var term: Branch? { self["until"] ?? stated("value") }

    fileprivate var said: BilingualText { BilingualText(vi: written, en: written) }
}
