package import Diagnostics
internal import Measures
internal import Model

/// Where the text divides a whole into shares, they make up the whole.
package enum SharesOfWhole: Check {
    package static let rule = Rule(
        "shares-of-whole",
        .query,
        .arithmetic,
        title: "Shares that do not add up to a whole",
        finds: """
            Percentages that divide a whole but do not add up to 100%, allowing for rounding: "34% are at home and \
            the remaining 63% elsewhere"; "34% boys and 63% girls". Sentences about comparisons, changes and targets \
            are left alone.
            """,
        why: "One of the shares is wrong, or somebody has been left out.",
        answer: "Correct the share that is wrong, or say what the rest is."
    )

    /// Words after which only the last share of a whole can stand.
    private static let rest: Set<String> = ["remaining", "rest", "remainder", "other", "others"]
    /// Words that between them leave nothing out.
    private static let opposites = [
        (["boys", "male", "men", "males"], ["girls", "female", "women", "females"]),
        (["agreed", "agree"], ["disagreed", "disagree"]), (["yes"], ["no"]),
    ]
    /// Words that tell of something else than shares: changes, comparisons, targets, parts of parts.
    private static let otherwise: Set<String> = [
        "from", "to", "by", "than", "compared", "target", "against", "since", "national", "nationally", "average", "up",
        "down", "rose", "fell", "points", "point", "which", "these", "whom", "them", "england", "last", "previous",
    ]

    /// Finds `34% …, the remaining 63%` and `34% boys and 63% girls`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.allTokens.count(where: \.isPercentage) >= 2 else { return [] }
            return passage.fullSentences.compactMap { sentence in
                let tokens = Array(sentence)
                let shares = tokens.indices.filter { tokens[$0].isPercentage }
                guard shares.count >= 2, !tokens.contains(where: { otherwise.contains($0.folded) }),
                    divides(tokens, shares)
                else { return nil }
                let values = shares.compactMap { tokens[$0].value }
                let sum = values.reduce(Decimal.zero, +)
                let decimals = values.map(\.decimals).min() ?? 0
                let rounding = CellFigure.half(ofDecimals: decimals) * Double(values.count) + 1e-9
                guard abs(sum.doubleValue - 100) > rounding, let last = shares.last else { return nil }
                return finding(
                    at: passage.location(of: tokens[last].text),
                    "the text divides a whole into \(values.map { $0.grouped + "%" }.joined(separator: " and ")), which "
                        + "add up to \(sum.grouped)%",
                    remedy: "correct the share that is wrong, or say what the rest is"
                )
            }
        }
    }

    private static func divides(_ tokens: [Token], _ shares: [Int]) -> Bool {
        guard let last = shares.last else { return false }
        let isRest = (max(1, last - 2)..<last).contains { index in
            rest.contains(tokens[index].folded) && tokens[index - 1].folded == "the"
        }
        if isRest { return true }
        guard shares.count == 2 else { return false }
        func isNear(_ words: [String], _ share: Int) -> Bool {
            let end = shares.first { $0 > share } ?? tokens.count
            return tokens[share..<min(end, share + 5)].contains { words.contains($0.folded) }
        }
        return opposites.contains { one, other in
            isNear(one, shares[0]) && isNear(other, shares[1]) || isNear(other, shares[0]) && isNear(one, shares[1])
        }
    }
}
