internal import Diagnostics
internal import Measures
internal import Model

/// Finds the measure that a sentence is about by the words that it shares with titles, or by the number that papers print.
struct ThingFinder {
    /// The telling words of each measure's title.
    private let titles: [(id: String, words: Set<String>)]
    /// The titles that have a word.
    private let owners: [String: [Int]]
    private let references: [Int: String]

    init(_ measures: [MeasureStanding]) {
        titles = measures.map { ($0.id, Self.telling($0.measure.title.value)) }
        var owners = [String: [Int]]()
        for (index, title) in titles.enumerated() {
            for word in title.words { owners[word, default: []].append(index) }
        }
        self.owners = owners
        references = Dictionary(
            measures.compactMap { standing in standing.measure.ref.flatMap { Int($0) }.map { ($0, standing.id) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The one measure of whose title the text has the telling words, of long titles all but a few; `nil` where there is
    /// none, or where two could be meant.
    ///
    /// A title with one telling word needs a long one.
    func measure(in text: String) -> String? {
        let words = Self.telling(text)
        let candidates = Set(words.flatMap { owners[$0] ?? [] }).map { titles[$0] }.filter { title in
            Self.isMeant(title.words, by: words)
                && (title.words.count > 1 || title.words.contains { $0.count > 8 })
        }
        .map { (id: $0.id, shared: $0.words.intersection(words).count) }
        let most = candidates.map(\.shared).max() ?? 0
        let best = candidates.filter { $0.shared == most }
        return best.count == 1 ? best[0].id : nil
    }

    /// Whether a text has the telling words of a measure's title, of long titles all but a few.
    func shares(_ text: String, with id: String) -> Bool {
        guard let title = titles.first(where: { $0.id == id }), !title.words.isEmpty else { return false }
        return Self.isMeant(title.words, by: Self.telling(text))
    }

    private static func isMeant(_ title: Set<String>, by words: Set<String>) -> Bool {
        title.subtracting(words).count <= title.count / 4
    }

    /// The measures that a text names by their printed numbers: "data points 41 to 44".
    func measures(numberedIn text: String) -> [String] {
        guard !references.isEmpty else { return [] }
        let numbers =
            /\b(?i:data points?|indicators?|measures?|KPIs?|numbers?|nos?\.?) (\d{1,3})(?:(?: to | and |[-–])(\d{1,3}))?\b/
        return text.matches(of: numbers).flatMap { match -> [String] in
            guard let first = Int(match.1) else { return [] }
            let last = match.2.flatMap { Int($0) } ?? first
            guard first <= last, last - first < 20 else { return [] }
            return (first...last).compactMap { references[$0] }
        }
    }

    /// Words that many titles and most sentences have.
    private static let common: Set<String> = [
        "children", "child", "young", "people", "number", "percentage", "month", "months", "snapshot", "during",
        "which",
        "their", "with", "from", "that", "this", "have", "were", "been", "them", "they", "more", "than", "days", "year",
        "care", "date", "social", "worker", "workers", "families", "family", "within", "under", "other", "total",
        "average", "rolling", "rates", "service", "services",
    ]

    /// The words of a text that say what it is about, without the ending of a plural.
    static func telling(_ text: String) -> Set<String> {
        Set(
            text.words(longerThan: 3).filter { !common.contains($0) }
                .map { $0.hasSuffix("s") && !$0.hasSuffix("ss") ? String($0.dropLast()) : $0 }
        )
    }
}
