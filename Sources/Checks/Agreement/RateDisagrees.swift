package import Diagnostics
internal import Figures
internal import Markdown
internal import Measures
internal import Model

/// A rate that is told of now is one of its measure's readings.
package enum RateDisagrees: Check {
    package static let rule = Rule(
        "rate-disagrees",
        .query,
        .agreement,
        title: "Rates that no reading has",
        finds: """
            A rate of today in a sentence ("At 91 per 10,000", "currently 91 per 10,000") whose paragraph shares two \
            telling words with the title of a measure of that rate, and that is none of its readings.
            """,
        why: "Two figures for one thing: a reader of the page and one of the scorecard are told different things.",
        answer: "Give the measure's figure, or say of when and of where the other one is."
    )

    /// Finds rates of today that are no reading.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let rates = snapshot.allMeasures.compactMap { standing -> (MeasureStanding, Set<String>, Int)? in
            guard case .rate(let population) = standing.unit else { return nil }
            return (standing, telling(standing.measure.title.value), population)
        }
        guard !rates.isEmpty else { return [] }
        return checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.text.has(" per 1") else { return [] }
            let words = telling(passage.text)
            return passage.text.matches(
                of: /\b(?:[Aa]t|currently(?: at)?|now(?: at)?) (\d+(?:\.\d+)?) per (1,000|10,000|100,000)\b/
            )
            .compactMap { match in
                guard let said = Decimal(String(match.1)),
                    let population = Int(String(match.2).filter { $0 != "," })
                else { return nil }
                let near = rates.filter { $0.2 == population && $0.1.intersection(words).count > 1 }
                // Where two measures could be meant, neither is.
                guard near.count == 1, let standing = near.first?.0,
                    standing.readings.contains(where: { $0.value != nil })
                else { return nil }
                let isReading = standing.measure.readings.contains { reading in
                    reading.value.map { $0.rounded(toDecimals: said.decimals) == said } ?? false
                }
                guard !isReading, let last = standing.readings.last(where: { $0.value != nil }) else { return nil }
                let phrase = String(match.0)
                return finding(
                    at: passage.location(of: phrase),
                    "'\(phrase)', but '\(standing.id)' was \(last.text) in \(last.period.name), and never \(match.1)",
                    remedy: "give the measure's figure, or say of when and of where this one is"
                )
            }
        }
    }

    private static let common: Set<String> = ["rate", "number", "month", "snapshot", "population", "rolling", "year"]

    /// The words of a text that say what is measured.
    private static func telling(_ text: String) -> Set<String> {
        Set(text.words(longerThan: 3)).subtracting(common)
    }
}
