package import Diagnostics
internal import Measures
internal import Model

/// Where the text says what is left of one sum of money less another, it is.
package enum StatedDifference: Check {
    package static let rule = Rule(
        "stated-difference",
        .query,
        .arithmetic,
        title: "Wrong differences in the text",
        finds: """
            Sums of money where the text says what is left, and the figures leave something else: "£3.053m less \
            £4.575m, a net decrease of £1.732m".
            """,
        why: "A reader who works it out no longer knows which of the three figures to believe.",
        answer: "Correct the figure that is wrong, or say what else is included."
    )

    /// Finds `£3.053m less £4.575m …, a net decrease of £1.732m`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.allTokens.count(where: \.isMoney) >= 3 else { return [] }
            // Where the paragraph has no other sums, they may stand in several sentences.
            let isOne = passage.allTokens.count(where: \.isMoney) == 3
            let units = isOne ? [passage.allTokens] : passage.fullSentences.map { Array($0) }
            return units.compactMap { tokens in
                let money = tokens.indices.filter { tokens[$0].isMoney }
                guard money.count == 3, Set(money.map { tokens[$0].isMillions }).count == 1,
                    isDifference(tokens, money), let first = tokens[money[0]].value,
                    let second = tokens[money[1]].value,
                    let stated = tokens[money[2]].value
                else { return nil }
                let difference = (first - second).magnitude
                let decimals = max(first.decimals, second.decimals, stated.decimals)
                let isExact = !tokens[money[2]].isMillions
                let rounding = isExact ? 0 : CellFigure.half(ofDecimals: min(decimals, stated.decimals)) * 3 + 1e-9
                guard abs((difference - stated.magnitude).doubleValue) > rounding else { return nil }
                let unit = tokens[money[2]].isMillions ? "m" : ""
                return finding(
                    at: passage.location(of: tokens[money[2]].text),
                    "the text gives the difference between \(tokens[money[0]].text) and \(tokens[money[1]].text) as "
                        + "\(tokens[money[2]].text), but it is £\(difference.grouped)\(unit)",
                    remedy: "correct the figure that is wrong, or say what else is included"
                )
            }
        }
    }

    /// Whether `less` or `minus` stands between the first two, and what comes of it before the third; or `net` alone.
    private static func isDifference(_ tokens: [Token], _ money: [Int]) -> Bool {
        let between = tokens[(money[0] + 1)..<money[1]]
        let before = tokens[(money[1] + 1)..<money[2]]
        let isTaken =
            between.contains { ["less", "minus"].contains($0.folded) } && !between.contains { $0.folded == "than" }
        let isNet = before.suffix(5).contains { $0.folded == "net" }
        let isResult = before.contains {
            ["leaves", "leaving", "is", "gives", "giving", "=", "makes", "net"].contains($0.folded)
        }
        return isTaken && isResult
            || isNet && before.contains { ["give", "giving", "gives", "leaving"].contains($0.folded) }
    }
}
