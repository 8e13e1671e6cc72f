package import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// A list of totals makes up the number that introduces it.
package enum ListTotal: Check {
    package static let rule = Rule(
        "list-total",
        .query,
        .arithmetic,
        title: "Lists that do not add up to their heading's number",
        finds: """
            A list whose items each end in a total, below a line with one number, where the totals or the numbers of an \
            item do not add up: "251 younger and 759 older, total of 1,011".
            """,
        why: "People have been counted twice or left out.",
        answer: "Correct the number that is wrong, or say why they differ."
    )

    /// Finds totals that are not the sum of what stands before them.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.documents.flatMap { document -> [Diagnostic] in
            guard document.source.has("otal") else { return [] }
            return zip(document.blocks, document.blocks.dropFirst()).compactMap { lead, block -> Diagnostic? in
                guard case .list(_, _, let items) = block, items.count > 1, case .paragraph(let content) = lead else {
                    return nil
                }
                let words = items.compactMap { item -> String? in
                    guard case .paragraph(let content)? = item.first else { return nil }
                    return content.plainText
                }
                let totals = words.compactMap(total)
                guard totals.count == items.count else { return nil }
                let sum = totals.map(\.total).reduce(0, +)
                let stated = counts(in: content.plainText)
                if stated.count == 1, stated[0] != sum, isNear(stated[0], sum) {
                    return finding(
                        at: document.origin.location(of: String(content.plainText.prefix { $0 != " " })),
                        "the totals below '\(stated[0].grouped)' add up to \(sum.grouped)",
                        remedy: "correct the number that is wrong"
                    )
                }
                guard let wrong = zip(words, totals).first(where: { $0.1.parts.reduce(0, +) != $0.1.total }) else {
                    return nil
                }
                return finding(
                    at: document.origin.location(of: wrong.0),
                    "the total \(wrong.1.total.grouped) is not the sum of "
                        + wrong.1.parts.map(\.grouped).joined(separator: " and "),
                    remedy: "correct the number that is wrong"
                )
            }
        }
    }

    /// Numbers that are within a twentieth are meant to be the same.
    private static func isNear(_ one: Int64, _ other: Int64) -> Bool { abs(one - other) * 20 <= max(one, other) }

    /// The total that ends an item, with the numbers before it; `nil` where there are not two of them.
    private static func total(_ item: String) -> (total: Int64, parts: [Int64])? {
        guard let range = item.firstRange(of: /(?i)total/) else { return nil }
        let parts = counts(in: String(item[..<range.lowerBound]))
        guard parts.count > 1, let total = counts(in: String(item[range.upperBound...])).first,
            isNear(total, parts.reduce(0, +))
        else { return nil }
        return (total, parts)
    }

    /// The numbers of things in a text, without ages, years and percentages.
    private static func counts(in text: String) -> [Int64] {
        let tokens = Tokeniser.tokens(of: text)
        return tokens.indices.compactMap { index -> Int64? in
            guard let count = tokens[index].count else { return nil }
            let before = index > 0 ? tokens[index - 1].folded : ""
            let after = index + 1 < tokens.count ? tokens[index + 1].folded : ""
            let isAge =
                ["to", "year", "years", "+", "plus", "and over"].contains(after) || before == "to" || before == "aged"
            return isAge ? nil : count
        }
    }
}

extension Int64 {
    fileprivate var grouped: String { Decimal(significand: self)?.grouped ?? "\(self)" }
}
