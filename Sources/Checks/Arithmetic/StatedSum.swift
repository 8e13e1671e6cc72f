package import Diagnostics
internal import Measures
internal import Model

/// Where the text says that figures add up, they do.
package enum StatedSum: Check {
    package static let rule = Rule(
        "stated-sum",
        .query,
        .arithmetic,
        title: "Wrong sums in the text",
        finds: """
            Sums stated in the text: `2 + 3 = 6`; "of the 45 families, two …, 12 … and 16 …"; "12 boys and 16 girls, \
            30 in total".
            """,
        why: "A reader who adds them up loses trust in every other figure.",
        answer: "Correct the figure, or say what the rest is."
    )

    /// Finds `2 + 3 = 6`, `of the 45 families, two …, 12 … and 16 …` and `12 … and 16 …, 30 in total`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            passage.fullSentences.filter { $0.contains { $0.value != nil } }.compactMap { sentence -> Diagnostic? in
                let tokens = Array(sentence)
                guard let (parts, total, words) = equation(tokens) ?? parts(ofWhole: tokens) ?? inTotal(tokens) else {
                    return nil
                }
                let sum = parts.reduce(Decimal.zero, +)
                guard sum != total else { return nil }
                return finding(
                    at: passage.location(of: words),
                    "the text says \(words), but \(parts.map(\.grouped).joined(separator: " + ")) is \(sum.grouped)",
                    remedy: "correct the figure that is wrong, or say what the rest is"
                )
            }
        }
    }

    private typealias Sum = (parts: [Decimal], total: Decimal, words: String)

    /// `a + b = c`.
    private static func equation(_ tokens: [Token]) -> Sum? {
        guard let equals = tokens.firstIndex(where: { $0.text == "=" }), equals + 1 < tokens.count,
            let total = tokens[equals + 1].value
        else { return nil }
        var parts = [Decimal]()
        var index = equals - 1
        while index >= 0, let value = tokens[index].value {
            // A plus sign that stands close to its figure belongs to it.
            if tokens[index].text.hasPrefix("+") {
                parts.append(value)
                index -= 1
                continue
            }
            parts.append(value)
            guard index >= 1, tokens[index - 1].text == "+" else { break }
            index -= 2
        }
        return parts.count >= 2 ? (parts.reversed(), total, tokens[equals + 1].text) : nil
    }

    /// `Of the 45 families …, two …, 12 … and 16 …`.
    private static func parts(ofWhole tokens: [Token]) -> Sum? {
        guard tokens.count > 6, tokens[0].folded == "of", ["the", "these", "those", "our"].contains(tokens[1].folded),
            let whole = tokens[2].count
        else { return nil }
        let open = ["others", "rest", "remaining", "including", "more", "over", "about", "between", "least", "other"]
        guard !tokens.contains(where: { open.contains($0.folded) || $0.isPercentage }) else { return nil }
        let counts = tokens.indices.dropFirst(3).compactMap { index -> Int64? in
            // Two reunified: a number word must stand for people, not in "one quarter".
            let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
            guard !["quarter", "year", "month", "week", "day", "years", "months", "weeks", "days"].contains(next) else {
                return nil
            }
            return NumberWords.count(tokens[index])
        }
        guard counts.count >= 3, counts.allSatisfy({ $0 <= whole }) else { return nil }
        let parts = counts.compactMap { Decimal(significand: $0) }
        return Decimal(significand: whole).map { (parts, $0, tokens[2].text) }
    }

    /// `12 boys and 16 girls, 30 in total`.
    private static func inTotal(_ tokens: [Token]) -> Sum? {
        for index in tokens.indices.dropLast(2) {
            guard let total = tokens[index].count, tokens[index + 1].folded == "in",
                ["total", "all"].contains(tokens[index + 2].folded)
            else { continue }
            let parts = tokens.indices.filter { $0 != index }.compactMap { NumberWords.count(tokens[$0]) }
            guard parts.count >= 2, parts.allSatisfy({ $0 <= total }),
                !tokens.contains(where: { $0.isPercentage || $0.isYear })
            else { return nil }
            return Decimal(significand: total).map {
                (parts.compactMap { Decimal(significand: $0) }, $0, tokens[index].text)
            }
        }
        return nil
    }
}
