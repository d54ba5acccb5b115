extension Comparison {
    /// Finds the parts of the roots whose key changed and which are certainly the same.
    mutating func findRenames(in grammar: [Property], _ old: Branch, _ new: Branch) {
        for property in grammar {
            guard case .parts(let parts) = property.form, let was = old[property.key], let now = new[property.key] else { continue }
            var found = renamed(was, now)
            if parts.naming == .state { found.merge(renamedByWays(old, new, except: found)) { first, _ in first } }
            renames[parts.naming] = found
        }
    }

    /// New keys by old ones: what has the same title in both languages, which nothing else has, or else says the same.
    func renamed(_ old: Branch, _ new: Branch) -> [String: String] {
        matched(old, new) { twig in twig.value.title.map { "\($0.vi)\n\($0.en)" } ?? twig.value.canonical }
    }

    /// Steps that differ in nothing but title and key, and have the same actions in and out.
    private func renamedByWays(_ old: Branch, _ new: Branch, except known: [String: String]) -> [String: String] {
        guard let was = old["states"], let now = new["states"] else { return [:] }
        let (wasWays, nowWays) = (ways(old), ways(new))
        let values = Set(known.values)
        let wasLeft = Branch(was.twigs.filter { known[$0.key] == nil }, line: nil)
        let nowLeft = Branch(now.twigs.filter { !values.contains($0.key) }, line: nil)
        func mark(_ ways: [String: [String]]) -> (Branch.Twig) -> String {
            { twig in twig.value.without(["title"]).canonical + "\n" + (ways[twig.key] ?? []).joined(separator: " ") }
        }
        return matched(wasLeft, nowLeft, mark(wasWays), mark(nowWays))
    }

    private func matched(_ old: Branch, _ new: Branch, _ mark: (Branch.Twig) -> String) -> [String: String] {
        matched(old, new, mark, mark)
    }

    private func matched(
        _ old: Branch, _ new: Branch, _ oldMark: (Branch.Twig) -> String, _ newMark: (Branch.Twig) -> String
    ) -> [String: String] {
        let (wasKeys, nowKeys) = (Set(old.twigs.map(\.key)), Set(new.twigs.map(\.key)))
        guard wasKeys != nowKeys else { return [:] }
        let was = Dictionary(grouping: old.twigs, by: oldMark).filter { $0.value.count == 1 }
        var found: [String: String] = [:]
        for (mark, twigs) in Dictionary(grouping: new.twigs, by: newMark) where twigs.count == 1 {
            guard let before = was[mark]?.first, !nowKeys.contains(before.key), !wasKeys.contains(twigs[0].key) else { continue }
            found[before.key] = twigs[0].key
        }
        return found
    }

    /// The actions that leave each step and those that lead to it.
    private func ways(_ root: Branch) -> [String: [String]] {
        var ways: [String: [String]] = [:]
        if let first = root["initial"]?.scalar { ways[first, default: []].append("initial") }
        for action in root["actions"]?.twigs.sorted(by: { $0.key < $1.key }) ?? [] {
            for from in action.value["from"]?.items ?? [] { ways[from.written, default: []].append("<\(action.key)") }
            if let to = action.value["to"]?.scalar { ways[to, default: []].append(">\(action.key)") }
        }
        return ways
    }
}
