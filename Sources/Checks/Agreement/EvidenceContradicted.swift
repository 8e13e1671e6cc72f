package import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// What a milestone or case study says of a measure is what the measure, named as its evidence, says.
package enum EvidenceContradicted: Check {
    package static let rule = Rule(
        "evidence-contradicted",
        .query,
        .agreement,
        title: "Figures that contradict the measure named as evidence",
        finds: """
            A percentage in a sentence about a measure that the milestone names as its evidence, where the \
            percentage is none of that measure's readings. Case studies named beside it are read too.
            """,
        why: "Evidence that says something different does not support the claim.",
        answer: "Quote the reading, or name other evidence."
    )

    /// Finds percentages in sentences about a measure that is named as evidence, and that are none of its readings.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let found = checked.content.priorities.flatMap(\.milestones).flatMap(\.updates).flatMap {
            update -> [Diagnostic] in
            let measures = update.evidence.filter { $0.kind == .kpi }.compactMap { checked.measures[$0.id] }
            guard !measures.isEmpty else { return [] }
            let texts =
                [update.progress, update.impact].compactMap(\.self)
                + update.evidence.filter { $0.kind == .case }.compactMap { checked.caseStudies[$0.id]?.body }
            return texts.flatMap { Passage.all(of: $0) }.flatMap { findings(in: $0, measures) }
        }
        guard !found.isEmpty else { return [] }
        // A figure beside the measure's whole name is asked about already, and two milestones may name one case study.
        var asked = Set(FigureNotAReading.findings(in: checked).map(\.location))
        return found.filter { asked.insert($0.location).inserted }
    }

    private static func findings(in passage: Passage, _ measures: [Measure]) -> [Diagnostic] {
        // Where a paragraph quotes the measure, that figure is compared with it, and the others in it are about
        // something else.
        let unquoted = measures.filter { measure in
            measure.unit == .percent
                && !passage.links.contains { link in
                    guard let reference = Reference(link.destination) else { return false }
                    return reference.kind == .kpi && reference.id == measure.id.value
                        && Tokeniser.tokens(of: link.content.plainText).contains(where: \.isPercentage)
                }
        }
        let named = unquoted.map { (measure: $0, names: Set(significantWords($0.title.value))) }
        return passage.sentences.flatMap { sentence -> [Diagnostic] in
            let words = Set(sentence.map { stem($0.folded) })
            return named.compactMap { measure, names in
                let shared = names.intersection(words)
                guard shared.count >= 2, shared.count * 5 >= names.count * 3 else { return nil }
                return FigureNotAReading.unknown(sentence, measure).map { token in
                    finding(
                        at: passage.location(of: token.text),
                        "\(token.text) is none of the readings of '\(measure.id.value)', which is named as evidence",
                        remedy: "its readings are: " + FigureOfKPI(measure: measure).readings
                    )
                }
            }
        }
    }

    /// The words that tell one measure from another, cut to their stems.
    static func significantWords(_ text: String) -> [String] {
        let common: Set<String> = [
            "with", "from", "that", "their", "have", "were", "whose", "within", "children", "young", "people",
            "percentage", "number", "share", "which", "they", "this", "these", "those", "into", "over", "more",
        ]
        return Tokeniser.tokens(of: text)
            .filter { $0.kind == .word && $0.folded.count >= 4 && !common.contains($0.folded) }
            .map { stem($0.folded) }
    }

    /// The first letters of a word, so that its forms are one.
    static func stem(_ word: String) -> String { String(word.prefix(6)) }
}
