package import Diagnostics
internal import Measures
internal import Model

/// A fraction and a percentage that stand beside each other say the same.
package enum FractionAgainstPercentage: Check {
    package static let rule = Rule(
        "fraction-against-percentage",
        .query,
        .arithmetic,
        title: "Fractions and percentages that contradict each other",
        finds: "A fraction and a percentage side by side that do not agree: 9/24 (66%).",
        why: "One of them is wrong.",
        answer: "Correct the one that is wrong."
    )

    /// Finds `66% (9/24)`, `9 of 24 (66%)` and the like.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            passage.fullSentences.filter { $0.contains(where: \.isPercentage) }.flatMap { sentence in
                let tokens = Array(sentence)
                return tokens.indices.compactMap { finding(at: $0, in: tokens, of: passage) }
            }
        }
    }

    private static func finding(at position: Int, in tokens: [Token], of passage: Passage) -> Diagnostic? {
        guard let (fraction, end) = fraction(in: tokens, at: position) else { return nil }
        let after = end + 1
        var percentage: Token?
        if after < tokens.count, ["(", ",", "or", "=", "–"].contains(tokens[end].folded), tokens[after].isPercentage {
            percentage = tokens[after]
        } else if position >= 2, ["(", "or", "="].contains(tokens[position - 1].folded),
            tokens[position - 2].isPercentage
        {
            percentage = tokens[position - 2]
        }
        guard let percentage, let value = percentage.value,
            let right = fraction.percentage(toDecimals: value.decimals), right != value
        else { return nil }
        return finding(
            at: passage.location(of: percentage.text),
            "\(fraction.text) is \(right.grouped)%, but the text says \(percentage.text)",
            remedy: "correct the figure that is wrong; if the paper prints it that way, acknowledge it and say so"
        )
    }

    /// A fraction that begins at a token, with the index after it.
    private static func fraction(in tokens: [Token], at index: Int) -> (Fraction, Int)? {
        if case .fraction(let numerator, let denominator) = tokens[index].kind, numerator <= denominator {
            return Fraction(numerator, of: denominator).map { ($0, index + 1) }
        }
        guard let numerator = tokens[index].count else { return nil }
        var next = index + 1
        if next < tokens.count, tokens[next].folded == "out" { next += 1 }
        guard next < tokens.count, tokens[next].folded == "of" else { return nil }
        next += 1
        if next < tokens.count, tokens[next].folded == "the" { next += 1 }
        guard next < tokens.count, let denominator = tokens[next].count, numerator <= denominator else { return nil }
        return Fraction(numerator, of: denominator).map { ($0, next + 1) }
    }
}
