package import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// A list that divides a whole makes up the whole.
package enum ListShares: Check {
    package static let rule = Rule(
        "list-shares",
        .query,
        .arithmetic,
        title: "Lists of shares that do not make 100%",
        finds: """
            A list of three or more items that are alike but for their numbers, each with one percentage (`11.6% in year \
            7`, `17.9% in year 8`), whose percentages nearly make 100% and do not.
            """,
        why: "One of the shares is wrong, or a group has been left out or counted twice.",
        answer: "Correct the share that is wrong, or say what the rest is."
    )

    /// How far from a hundred a sum may be and still be meant as one.
    private static let nearly = 85.0...115.0

    /// Finds lists whose items differ in their numbers alone.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.documents.flatMap { document in
            lists(in: document.blocks).compactMap { items -> Diagnostic? in
                guard items.count >= 3, let shares = shares(of: items) else { return nil }
                let sum = shares.map(\.value).reduce(Decimal.zero, +)
                let decimals = shares.map(\.value.decimals).min() ?? 0
                let rounding = CellFigure.half(ofDecimals: decimals) * Double(shares.count) + 1e-9
                guard nearly.contains(sum.doubleValue), abs(sum.doubleValue - 100) > rounding, let first = shares.first
                else { return nil }
                return finding(
                    at: document.origin.location(of: first.item),
                    "the \(shares.count) shares of this list add up to \(sum.grouped)%",
                    remedy: "correct the share that is wrong, or say what the rest is"
                )
            }
        }
    }

    private static func lists(in blocks: [Block]) -> [[String]] {
        blocks.flatMap { block -> [[String]] in
            switch block {
            case .list(_, _, let items):
                [items.compactMap(words)] + items.flatMap(lists)
            case .quotation(let blocks): lists(in: blocks)
            case .paragraph, .heading, .code, .thematicBreak, .table, .footnotes: []
            }
        }
    }

    /// The words of an item that is one paragraph.
    private static func words(_ item: [Block]) -> String? {
        guard item.count == 1, case .paragraph(let content)? = item.first else { return nil }
        return content.plainText
    }

    /// The one percentage of each item; `nil` where the items are not alike.
    private static func shares(of items: [String]) -> [(item: String, value: Decimal)]? {
        var skeleton: [String]?
        var shares = [(item: String, value: Decimal)]()
        for item in items {
            let tokens = Tokeniser.tokens(of: item)
            let percentages = tokens.filter(\.isPercentage)
            guard percentages.count == 1, let value = percentages[0].value else { return nil }
            // Little words are left out as easily as not: "27.7% year 9".
            let words = tokens.filter { $0.kind == .word }.map(\.folded).filter { $0.count > 3 }
            guard !words.isEmpty, skeleton == nil || skeleton == words else { return nil }
            skeleton = words
            shares.append((item, value))
        }
        return shares
    }
}
