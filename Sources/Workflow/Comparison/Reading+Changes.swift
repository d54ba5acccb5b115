/// What differs between two versions of a definition.
///
/// Pure, and not a comparison of texts: comments, layout, quotes and the order of keys are not seen. Two versions with the same
/// digest have no change; two with different digests have at least one.
///
/// - Parameter known: Definitions that name what the two mention: the office for roles, desks and awards, the process for the
///   steps of a procedure. What nothing names is called by its key.
/// - Returns: The changes in the order of the new file; what was removed stands where it stood. That
///   a procedure takes no dossiers any more comes first.
public func changes(from old: Reading, to new: Reading, naming known: [Definition] = []) -> [Change] {
    guard let oldRoot = old.root.map(Branch.init), let newRoot = new.root.map(Branch.init) else { return [] }
    guard oldRoot.canonical != newRoot.canonical else { return [] }
    var comparison = Comparison(
        Comparison.Side(root: oldRoot, known: known), Comparison.Side(root: newRoot, known: known))
    let grammar = Grammar.of(newRoot)
    guard Grammar.kind(of: oldRoot) == Grammar.kind(of: newRoot) else {
        comparison.tellOtherKind(oldRoot, newRoot)
        return comparison.changes
    }
    comparison.compareRoots(grammar)
    return comparison.changes
}
