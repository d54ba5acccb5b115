/// The known name that was probably meant by a name nobody knows; `nil` when none is near enough to be offered.
///
/// Near is at most one letter in three (but always one letter) that is missing, too many, another one, or swapped with the next.
/// A name that differs only in capitals is nearest of all. Of several that are equally near, the first in the order of letters, whatever the order of `names`.
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    let small = name.lowercased()
    if let same = names.filter({ $0.lowercased() == small }).min() { return same }
    let letters = Array(name)
    let reach = max(1, letters.count / 3)
    var nearest: (name: String, distance: Int)?
    for candidate in names {
        let other = Array(candidate)
        guard abs(other.count - letters.count) <= reach else { continue }
        let distance = distance(from: letters, to: other)
        guard distance <= reach else { continue }
        if let best = nearest, (best.distance, best.name) <= (distance, candidate) { continue }
        nearest = (candidate, distance)
    }
    return nearest?.name
}

/// How many letters have to be added, dropped, replaced or swapped with the next to turn one name into the other
/// (Damerau–Levenshtein, no letter touched twice).
private func distance(from source: [Character], to target: [Character]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...target.count)
    for row in source.indices {
        var current = [row + 1]
        for column in target.indices {
            let isSame = source[row] == target[column]
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
            if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[target.count]
}
