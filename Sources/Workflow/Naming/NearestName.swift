private import Foundation

/// The known name that was probably meant by a name nobody knows; `nil` when none is near enough to be offered.
///
/// Near is at most one letter in three (but always one letter) that is missing, too many, another one, or swapped with the next.
/// A name that differs only in capitals is nearest of all. Of several that are equally near, the first in the order of letters, whatever the order of `names`.
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    KnownNames(names).nearest(to: name)
}

/// Names that are known, made ready to be compared with one that is not.
///
/// Comparing is the dear part of checking a definition full of misspelt names, so what can be done once for all of them is done here.
struct KnownNames: Sendable {
    private struct Known: Sendable {
        let name: String
        let letters: [UInt32]
    }

    /// In the order of letters, so that of two that are equally near the first is the one to offer.
    private let known: [Known]

    init(_ names: some Sequence<String>) {
        known = names.sorted().map { Known(name: $0, letters: letters(of: $0)) }
    }

    /// The known name that was probably meant, as ``nearestName(to:among:)`` tells it.
    func nearest(to name: String) -> String? {
        let wanted = letters(of: name)
        let reach = max(1, wanted.count / 3)
        let near = known.filter { abs($0.letters.count - wanted.count) <= reach }
        let small = name.lowercased()
        if let same = near.first(where: { $0.letters.count == wanted.count && $0.name.lowercased() == small }) { return same.name }
        let unread = Array(0...wanted.count + reach)
        var nearest: (name: String, distance: Int)?
        for candidate in near {
            // Whoever comes later has to be nearer.
            let within = nearest.map { $0.distance - 1 } ?? reach
            guard within > 0 else { break }
            guard let distance = distance(from: wanted, to: candidate.letters, within: within, unread: unread) else { continue }
            nearest = (candidate.name, distance)
        }
        return nearest?.name
    }
}

/// The letters of a name as numbers, a letter with its diacritics as one, however it was typed.
private func letters(of name: String) -> [UInt32] {
    let isPlain = name.utf8.count == name.unicodeScalars.count
    return (isPlain ? name : name.precomposedStringWithCanonicalMapping).unicodeScalars.map(\.value)
}

/// How many letters have to be added, dropped, replaced or swapped with the next to turn one name into the other
/// (Damerau–Levenshtein, no letter touched twice); `nil` when they are more than `reach`.
///
/// Only what lies within reach of the diagonal is reckoned, since beyond it stands a greater number anyway.
///
/// - Parameter unread: The row of the table before the first letter is read: the numbers from 0 to at least the length of the target.
private func distance(from source: [UInt32], to target: [UInt32], within reach: Int, unread: [Int]) -> Int? {
    let beyond = reach + 1
    var beforeLast = unread
    var last = unread
    var current = unread
    var row = 0
    while row < source.count {
        var column = max(0, row - reach)
        let end = min(target.count, row + reach + 1)
        current[column] = column == 0 ? row + 1 : beyond
        var least = current[column]
        if row + reach < target.count { last[end] = beyond }
        while column < end {
            var cost = last[column] + (source[row] == target[column] ? 0 : 1)
            cost = min(cost, min(last[column + 1], current[column]) + 1)
            if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current[column + 1] = cost
            least = min(least, cost)
            column += 1
        }
        guard least <= reach else { return nil }
        swap(&beforeLast, &last)
        swap(&last, &current)
        row += 1
    }
    return last[target.count] <= reach ? last[target.count] : nil
}
