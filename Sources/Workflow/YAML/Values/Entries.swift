/// The entries of a map whose keys are known.
struct Entries {
    let place: Place
    private let values: [String: Place]
    private let blanks: Set<String>

    /// Where the value of a key stands; `nil` when the key is left out, or blank, which is reported.
    subscript(key: String) -> Place? { values[key] }

    /// Whether the key is written at all, with a value or blank.
    func mentions(_ key: String) -> Bool { values[key] != nil || blanks.contains(key) }

    /// - Parameter nullable: Keys of which `null` says that there is nothing.
    init?(_ place: Place, required: [String], optional: [String], nullable: Set<String> = []) {
        guard case .map(let pairs) = place.node.content else {
            place.reportShape(.map)
            return nil
        }
        let known = required + optional
        var values: [String: Place] = [:]
        var blanks: Set<String> = []
        for (keyNode, node) in pairs {
            guard let key = place.key(keyNode) else { continue }
            let child = place.child(key, at: keyNode.mark, node)
            if !known.contains(key) {
                child.reportAtKey(.unknownKey(key, in: place, known: known))
            } else if node.isNull {
                blanks.insert(key)
                if !nullable.contains(key) { child.reportAtKey(.blankValue(key)) }
            } else {
                values[key] = child
            }
        }
        for key in required where values[key] == nil && !blanks.contains(key) {
            place.reportAtKey(.missingKey(key, in: place))
        }
        self.place = place
        self.values = values
        self.blanks = blanks
    }
}

extension Place {
    /// The text of a key; anything but a text is reported.
    func key(_ node: SourceNode) -> String? {
        guard case .scalar(let text, let isPlain) = node.content else {
            findings.report(.wrongShape(.text, found: node, at: self), at: node.mark)
            return nil
        }
        if isPlain, Trap.isBoolean(text) {
            findings.report(.boolean(text), at: node.mark)
            return nil
        }
        return text
    }

    /// The entries of a map whose keys the owner chooses, in the order of the file; keys that are none are reported.
    ///
    /// - Parameter mayBeEmpty: Whether `{}` says something here; otherwise it is reported.
    func namedEntries(mayBeEmpty: Bool = false) -> [(key: String, place: Place)] {
        guard case .map(let pairs) = node.content else {
            reportShape(.map)
            return []
        }
        if pairs.isEmpty, !mayBeEmpty { report(.emptyList(at: self)) }
        return pairs.compactMap { keyNode, node in
            guard let key = key(keyNode) else { return nil }
            let child = child(key, at: keyNode.mark, node)
            guard Trap.isKebabCase(key) else {
                child.reportAtKey(.badKey(key))
                return nil
            }
            guard !node.isNull else {
                child.reportAtKey(.blankValue(key))
                return nil
            }
            return (key, child)
        }
    }
}
