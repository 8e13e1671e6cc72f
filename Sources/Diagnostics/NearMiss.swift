/// Finds what somebody probably meant.
///
/// Every "did you mean" in the program comes from here.
package enum NearMiss {
    /// The candidate closest to what was written, if one is close enough to be worth suggesting.
    ///
    /// Close enough is at most a third of the written length in edits (insertion, deletion, replacement, exchange of
    /// neighbours), and at least one edit is always allowed. Letter case is ignored. Of equally close candidates, the
    /// first in alphabetical order wins, so that the answer never depends on the order they came in.
    package static func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(written.lowercased().unicodeScalars)
        let limit = max(1, target.count / 3)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates where candidate != written {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - target.count) <= limit else { continue }
            let distance = editDistance(target, scalars)
            guard distance <= limit else { continue }
            if let current = best, (current.distance, current.candidate) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    /// The candidate that was certainly meant: the nearest, if no other is as near.
    package static func onlyNearest(to written: String, among candidates: some Sequence<String>) -> String? {
        let candidates = Array(candidates)
        guard let nearest = nearest(to: written, among: candidates) else { return nil }
        let target = Array(written.lowercased().unicodeScalars)
        func distance(_ word: String) -> Int { editDistance(target, Array(word.lowercased().unicodeScalars)) }
        let least = distance(nearest)
        let isShared = candidates.contains { $0 != nearest && $0 != written && distance($0) <= least }
        return isShared ? nil : nearest
    }

    /// The optimal string alignment distance: edits needed to turn one text into the other.
    private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
        var beforePrevious = [Int]()
        var previous = Array(0...second.count)
        for row in 1...first.count {
            var current = [row]
            current.reserveCapacity(second.count + 1)
            for column in 1...second.count {
                let same = first[row - 1] == second[column - 1]
                var cost = min(
                    previous[column] + 1,
                    current[column - 1] + 1,
                    previous[column - 1] + (same ? 0 : 1)
                )
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    cost = min(cost, beforePrevious[column - 2] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[second.count]
    }
}
