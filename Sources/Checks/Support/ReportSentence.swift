internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// A sentence that the readers of one report are told.
struct ReportSentence {
    /// Its words.
    let text: String
    /// Where it stands.
    let passage: Passage

    /// Where some of its words stand.
    func location(of words: String) -> SourceLocation { passage.location(of: words) }

    /// Every sentence of a report that has any of some words: of its own text, of the updates and commentary for it, and
    /// of pages.
    static func all(in checked: CheckedContent, with words: [String]) -> [ReportSentence] {
        guard let snapshot = checked.snapshot else { return [] }
        let report = snapshot.report
        var places = Set([report.body.location] + snapshot.content.pages.map(\.body.location))
        for standing in snapshot.allStandings {
            guard let update = standing.milestone.updates.first(where: { $0.report.value == report.id }) else {
                continue
            }
            places.formUnion([update.progress.location] + [update.impact, update.next].compactMap { $0?.location })
        }
        for standing in snapshot.allMeasures {
            guard let said = standing.measure.commentary(in: report.id) else { continue }
            places.formUnion([said.why.location] + [said.action].compactMap { $0?.location })
        }
        return checked.passages.filter { places.contains($0.start) && $0.text.has(anyOf: words) }.flatMap(sentences)
    }

    /// The sentences of a passage.
    static func sentences(of passage: Passage) -> [ReportSentence] {
        guard passage.kind == .paragraph else { return [] }
        var sentences = [ReportSentence]()
        let bytes = passage.text.utf8
        var start = bytes.startIndex
        func add(_ end: String.Index) {
            let text = passage.text[start..<end].trimmed
            if !text.isEmpty { sentences.append(ReportSentence(text: text, passage: passage)) }
        }
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
                let next = bytes.index(after: index)
                guard next == bytes.endIndex || bytes[next] == UInt8(ascii: " ") else { continue }
                add(index)
                start = next
            default: continue
            }
        }
        if start < bytes.endIndex { add(bytes.endIndex) }
        return sentences
    }

    /// The first words of the sentence, up to a verb: what it is about, in lower case; `nil` for fewer than two.
    var subject: String? {
        var words = [Substring]()
        for word in text.split(separator: " ") {
            let folded = word.lowercased()
            if Self.verbs.contains(folded) || folded.hasSuffix("s") && Self.verbs.contains(String(folded.dropLast())) {
                break
            }
            guard word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }), words.count < 5 else {
                return nil
            }
            words.append(word)
        }
        let meaning = words.drop { ["the", "a", "an", "our", "this"].contains($0.lowercased()) }
        guard meaning.count > 1, meaning.first?.first?.isUppercase == true || words.count > meaning.count else {
            return nil
        }
        return meaning.map { $0.lowercased() }.joined(separator: " ")
    }

    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "will", "continue", "continues", "meet", "meets", "met",
        "now",
        "currently", "takes", "take", "runs", "run", "remains", "remain", "held", "hold", "holds", "being",
    ]
}
