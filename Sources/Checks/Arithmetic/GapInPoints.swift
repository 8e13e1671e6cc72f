package import Diagnostics
internal import Figures
internal import Measures
internal import Model

/// The distance between two percentages is so many points.
package enum GapInPoints: Check {
    package static let rule = Rule(
        "gap-in-points",
        .query,
        .arithmetic,
        title: "Gaps between percentages, given in per cent",
        finds: """
            A gap or difference that is called a percentage and is the distance of two percentages of the same \
            paragraph: "27.5% here and 33.9% there; a gap of 6.4%".
            """,
        why: "6.4% of the first figure is another amount than 6.4 points.",
        answer: "Write \"percentage points\"."
    )

    /// Finds `a gap of 6.4 per cent` beside two percentages that are so far apart.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.text.has(anyOf: [" gap", "difference of "]) else { return [] }
            let growing = gaps(in: passage)
            let all = passage.text.matches(of: /(\d+(?:\.\d+)?) ?(?:%|per ?cent)/).compactMap { Decimal(String($0.1)) }
            return growing
                + passage.text
                .matches(
                    of:
                        /(?:gap|difference) of (?:about |around |over |some )?(\d+(?:\.\d+)?) ?(?:%|per ?cent)(?!age point)/
                )
                .compactMap { match in
                    guard let stated = Decimal(String(match.1)), isDistance(stated, of: all) else { return nil }
                    let words = String(match.0)
                    return finding(
                        at: passage.location(of: words),
                        "'\(words)' is the distance between two percentages, which is counted in points",
                        remedy: "write '\(stated.grouped) percentage points'"
                    )
                }
        }
    }

    /// "A 5.2 per cent gap" and "the gap grew to 7.5 per cent": a gap between two shares is counted in points, but for that
    /// in pay, which is a share itself.
    private static func gaps(in passage: Passage) -> [Diagnostic] {
        guard passage.text.has(" gap"), !passage.text.has(anyOf: [" pay", "Pay", "price", "fund", "budget"]) else {
            return []
        }
        let forms = [
            /(\d+(?:\.\d+)?) ?(?:%|per ?cent) (?:(?!(?:of|the|in|and|or|a|to) )\w+ )?gap\b/,
            /\bgap (?:has )?(?:grows?|grew|grown|increased|increases|widened|widens|narrowed|narrows|fell|rose)(?: from \d+(?:\.\d+)? ?(?:%|per ?cent))? to (\d+(?:\.\d+)?) ?(?:%|per ?cent)(?!age)/,
        ]
        return forms.flatMap { form in
            passage.text.matches(of: form).compactMap { match in
                guard let stated = Decimal(String(match.1)) else { return nil }
                let words = String(match.0)
                return finding(
                    at: passage.location(of: words),
                    "'\(words)' is the distance between two percentages, which is counted in points",
                    remedy: "write '\(stated.grouped) percentage points'"
                )
            }
        }
    }

    private static func isDistance(_ stated: Decimal, of percentages: [Decimal]) -> Bool {
        percentages.indices.contains { first in
            percentages[(first + 1)...].contains { second in
                // The stated one is among them.
                stated == (percentages[first] - second).magnitude && percentages[first] != stated && second != stated
            }
        }
    }
}
