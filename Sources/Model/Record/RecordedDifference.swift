/// A difference between what was published and what the content says now, in words.
enum RecordedDifference {
    /// The sentence about each thing that differs, in the order given.
    static func words(_ things: [(what: String, before: String?, after: String?)]) -> [String] {
        things.filter { $0.before != $0.after }.map { thing in
            "\(thing.what) was '\(thing.before ?? "not given")' and is now '\(thing.after ?? "not given")'"
        }
    }

    /// The same of facts by name, each name once; of a name that occurs several times, the first counts.
    ///
    /// - Parameters:
    ///   - before: What was published.
    ///   - now: What the content says.
    ///   - keepsNew: Whether what was not published at all counts.
    /// - Returns: The sentences, in the order of what was published.
    static func words(
        _ before: [(what: String, value: String?)],
        _ now: [(what: String, value: String?)],
        keepsNew: Bool = true
    ) -> [String] {
        let old = Dictionary(before.map { ($0.what, $0.value) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(now.map { ($0.what, $0.value) }, uniquingKeysWith: { first, _ in first })
        var seen = Set<String>()
        let names = (before + now).map(\.what).filter { (keepsNew || old[$0] != nil) && seen.insert($0).inserted }
        return words(names.map { ($0, old[$0] ?? nil, new[$0] ?? nil) })
    }
}
