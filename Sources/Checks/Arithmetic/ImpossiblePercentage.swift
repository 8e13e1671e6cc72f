package import Diagnostics
internal import Measures
internal import Model

/// A percentage is one that some whole number out of the stated denominator can give.
package enum ImpossiblePercentage: Check {
    package static let rule = Rule(
        "impossible-percentage",
        .query,
        .arithmetic,
        title: "Percentages that no whole number can give",
        finds: """
            A percentage that no whole number out of the stated denominator can give: 66% of the 24. Both the \
            narrative and KPIs whose `denominator` begins with a number are checked.
            """,
        why: "Either the percentage or the denominator is wrong.",
        answer: "Correct the one that is wrong; the message gives the nearest possible percentages."
    )

    /// Finds percentages in narrative (`66% of the 24`) and readings of measures with a stated denominator.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in passage.fullSentences.flatMap { findings(in: $0, of: passage) } }
            + checked.measures.values.flatMap(findings)
    }

    private static func findings(in sentence: ArraySlice<Token>, of passage: Passage) -> [Diagnostic] {
        sentence.indices.compactMap { index in
            guard sentence[index].isPercentage, let percentage = sentence[index].value else { return nil }
            var next = index + 1
            guard next < sentence.endIndex, sentence[next].folded == "of" else { return nil }
            next += 1
            while next < sentence.endIndex, ["the", "all", "our", "these", "those"].contains(sentence[next].folded) {
                next += 1
            }
            guard next < sentence.endIndex, let denominator = sentence[next].count, !isAge(sentence, after: next) else {
                return nil
            }
            guard !isPossible(percentage, outOf: denominator) else { return nil }
            return report(sentence[index].text, percentage, denominator, at: passage.location(of: sentence[index].text))
        }
    }

    private static func findings(for measure: Measure) -> [Diagnostic] {
        guard measure.unit == .percent, let denominator = measure.statedDenominator else { return [] }
        return measure.readings.compactMap { reading in
            guard let measurement = reading.measurement, measurement.fraction == nil, let place = reading.location,
                !isPossible(measurement.value, outOf: denominator)
            else { return nil }
            return report(measurement.text, measurement.value, denominator, at: place)
        }
    }

    private static func report(_ words: String, _ value: Decimal, _ denominator: Int64, at place: SourceLocation)
        -> Diagnostic
    {
        let exact = value.doubleValue / 100 * Double(denominator)
        let near = [exact.rounded(.down), exact.rounded(.up)].compactMap { Int64(exactly: $0) }
            .compactMap { count in
                Fraction(count, of: denominator)?.percentage(toDecimals: max(1, value.decimals))
                    .map { "\(count) would be \($0.grouped)%" }
            }
        return finding(
            at: place,
            "no whole number out of \(denominator) is \(words)",
            remedy: "of \(denominator), " + near.joined(separator: " and ")
                + "; correct the figure or what it is out of"
        )
    }

    /// Whether some whole number out of the denominator rounds to the percentage.
    static func isPossible(_ percentage: Decimal, outOf denominator: Int64) -> Bool {
        guard denominator > 0, percentage <= Decimal(significand: 100) ?? .zero else { return true }
        let nearest = (percentage.doubleValue / 100 * Double(denominator)).rounded()
        guard let count = Int64(exactly: nearest) else { return true }
        return (max(0, count - 1)...(count + 1)).contains { candidate in
            Fraction(candidate, of: denominator)?.percentage(toDecimals: percentage.decimals) == percentage
        }
    }

    /// Ages and lengths of time are nothing that a percentage is out of.
    private static func isAge(_ sentence: ArraySlice<Token>, after index: Int) -> Bool {
        guard index + 1 < sentence.endIndex else { return false }
        let words = [
            "to", "and", "or", "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours",
            "working", "plus", "year-olds", "-", "–", "in", "%",
        ]
        return words.contains(sentence[index + 1].folded)
    }
}
