package import Diagnostics
internal import Measures
internal import Model

/// A whole changes by no more than the part that changed most, and by no less than the one that changed least.
package enum WholeOutsideParts: Check {
    package static let rule = Rule(
        "whole-outside-parts",
        .query,
        .arithmetic,
        title: "Overall changes that the parts cannot give",
        finds: """
            A change called overall or total that lies outside the changes of the parts named in the same sentence: \
            "fell by 10% overall, by 18% at primary and by 26% at secondary schools".
            """,
        why: """
            A whole changes by no more than the part that changed most. One of the figures is wrong, counts \
            something else, or a part is not mentioned.
            """,
        answer: "Correct the figure that is wrong, or name the part that changed differently."
    )

    private static let rises: Set<String> = ["rose", "risen", "increased", "grew", "grown", "rise", "increase", "up"]
    private static let falls: Set<String> = [
        "fell", "fallen", "decreased", "dropped", "declined", "reduced", "fall", "decrease", "reduction", "down",
    ]
    private static let wholes: Set<String> = ["overall", "altogether", "total"]
    private static let otherwise: Set<String> = ["from", "to", "compared", "target", "points", "point", "since"]

    /// Finds `fell by 10% overall, by 18% … and by 26% …`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.allTokens.count(where: \.isPercentage) >= 3 else { return [] }
            return passage.fullSentences.compactMap { sentence in
                let tokens = Array(sentence)
                let changes = tokens.indices.filter { tokens[$0].isPercentage }
                guard changes.count >= 3, isOneWay(tokens), !tokens.contains(where: { otherwise.contains($0.folded) }),
                    changes.allSatisfy({ $0 > 0 && ["by", "of"].contains(tokens[$0 - 1].folded) }),
                    let whole = whole(tokens, changes), let change = tokens[whole].value
                else { return nil }
                let parts = changes.filter { $0 != whole }.compactMap { tokens[$0].value }
                guard let least = parts.min(), let most = parts.max(), change < least || change > most else {
                    return nil
                }
                return finding(
                    at: passage.location(of: tokens[whole].text),
                    "the whole is said to have changed by \(tokens[whole].text), but its parts by "
                        + "\(least.grouped)% to \(most.grouped)%; a whole lies between its parts",
                    remedy: "correct the figure that is wrong, or name the part that changed differently"
                )
            }
        }
    }

    /// Whether all changes of a sentence go the same way.
    private static func isOneWay(_ tokens: [Token]) -> Bool {
        tokens.contains { rises.contains($0.folded) } != tokens.contains { falls.contains($0.folded) }
    }

    /// The change that `overall` stands beside; `nil` where the word is missing.
    private static func whole(_ tokens: [Token], _ changes: [Int]) -> Int? {
        guard let word = tokens.firstIndex(where: { wholes.contains($0.folded) }) else { return nil }
        return changes.min { abs($0 - word) < abs($1 - word) }
    }
}
