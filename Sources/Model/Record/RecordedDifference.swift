/// A difference between what was published and what the content says now, in words.
enum RecordedDifference {
    /// The sentence about each thing that differs, in the order given.
    static func words(_ things: [(what: String, before: String?, after: String?)]) -> [String] {
        things.filter { $0.before != $0.after }.map { thing in
            let (before, after) = passages(
                thing.before ?? DifferencePhrases.notGiven,
                thing.after ?? DifferencePhrases.notGiven
            )
            return DifferencePhrases.changed(thing.what, from: before, to: after)
        }
    }

    /// Words that are shown on either side of what differs.
    private static let context = 6
    /// Texts of at most so many words are shown whole, and of what differs no more than so many.
    private static let most = 24

    /// Where long texts differ, with the words around it.
    private static func passages(_ before: String, _ after: String) -> (String, String) {
        let (old, new) = (before.split(separator: " "), after.split(separator: " "))
        guard max(old.count, new.count) > most else { return (before, after) }
        let shared = min(old.count, new.count)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = min(zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count, shared - start)
        func passage(of words: [Substring]) -> String {
            let from = max(0, start - context)
            let to = min(words.count, words.count - end + context)
            var shown = words[from..<to].map(String.init)
            let isCut = shown.count > most + 2 * context
            if isCut { shown = Array(shown.prefix(most + context)) }
            return (from > 0 ? "… " : "") + shown.joined(separator: " ") + (isCut || to < words.count ? " …" : "")
        }
        return (passage(of: old), passage(of: new))
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
