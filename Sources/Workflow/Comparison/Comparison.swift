/// The comparison of two versions: where it stands, and what it has found.
struct Comparison {
    /// Where in the definition a value stands.
    struct Place {
        var path: [String] = []
        /// The part it belongs to, as: bước “Thẩm định”; `nil` for the definition itself.
        var subject: BilingualText?
        var heading = Grammar.general

        func at(_ key: String) -> Place {
            var place = self
            place.path.append(key)
            return place
        }
    }

    /// A key with its values on both sides.
    struct Pairing {
        let key: String
        let old: Branch?
        let new: Branch?
    }

    var old: Side
    var new: Side
    private(set) var changes: [Change] = []

    /// The new keys of what was renamed, by what it is and the old key.
    var renames: [Naming: [String: String]] = [:]

    /// Whether the new version takes no dossiers any more, and the old one did.
    private(set) var takesNoMore = false

    /// How many differences a renaming has said already.
    private(set) var saidByRenames = 0

    init(_ old: Side, _ new: Side) {
        self.old = old
        self.new = new
    }

    /// Compares two definitions of one kind; that the new one takes no dossiers any more comes before all else.
    mutating func compareRoots(_ grammar: [Property]) {
        findRenames(in: grammar, old.root, new.root)
        guard Grammar.kind(of: new.root) == .procedure, old.root["ended"] == nil, let ended = new.root["ended"] else {
            return compare(grammar, old.root, new.root)
        }
        takesNoMore = true
        tellEnd(ended, from: new.root["effective"])
        // The end has said from which day on it holds.
        compare(grammar, old.root.without(["effective"]), new.root.without(["effective", "ended"]))
    }

    /// Compares the keys of a map, known or not.
    mutating func compare(_ properties: [Property], _ old: Branch, _ new: Branch, at place: Place = Place()) {
        let known = Dictionary(properties.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for pair in pairings(old, new) {
            let property = known[pair.key] ?? Property(pair.key, "mục “\(pair.key)”", "the entry “\(pair.key)”", .scalar(.text))
            compare(property, pair.old, pair.new, at: place.at(pair.key))
        }
    }

    /// Compares one property; whatever differs to the digest is told.
    mutating func compare(_ property: Property, _ old: Branch?, _ new: Branch?, at place: Place) {
        guard old?.canonical != new?.canonical else { return }
        var place = place
        if let heading = property.heading { place.heading = heading }
        let before = (changes.count, saidByRenames)
        if tell(property, old, new, at: place) { saidByRenames += 1 }
        if (changes.count, saidByRenames) == before { tellRewritten(property, old, new, at: place) }
    }

    /// Keeps a change.
    mutating func add(_ kind: Change.Kind, _ place: Place, _ old: Branch?, _ new: Branch?, _ words: BilingualText) {
        changes.append(
            Change(
                kind: kind, path: place.path.joined(separator: "."), from: old?.written, to: new?.written, words: words.capitalised,
                heading: place.heading, oldLine: old?.line, newLine: new?.line))
    }

    /// The keys of both maps in the order of the new one; those that are gone stand where they stood. A renamed key is one pairing.
    func pairings(_ old: Branch, _ new: Branch, renamed: [String: String] = [:]) -> [Pairing] {
        let olds = Dictionary(old.twigs.map { (renamed[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let news = Set(new.twigs.map(\.key))
        var goneAfter: [String: [Pairing]] = [:]
        var last = ""
        for twig in old.twigs {
            let key = renamed[twig.key] ?? twig.key
            if news.contains(key) { last = key } else { goneAfter[last, default: []].append(Pairing(key: key, old: twig.value, new: nil)) }
        }
        return (goneAfter[""] ?? [])
            + new.twigs.flatMap { twig in [Pairing(key: twig.key, old: olds[twig.key], new: twig.value)] + (goneAfter[twig.key] ?? []) }
    }

    /// A process stands against a procedure: nothing else can be said.
    mutating func tellOtherKind(_ old: Branch, _ new: Branch) {
        changes.append(
            Change(
                kind: .changed, path: "", from: Grammar.kind(of: old)?.rawValue, to: Grammar.kind(of: new)?.rawValue,
                words: Grammar.say("Hai bản không cùng loại, không so sánh được", "The two are not of one kind and cannot be compared"),
                heading: Grammar.general, oldLine: old.line, newLine: new.line))
    }
}
