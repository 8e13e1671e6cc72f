package import Diagnostics
internal import Figures
internal import Measures
internal import Model

/// What a row of a table says of its own cells is true of them.
package enum RowMovementDisagrees: Check {
    package static let rule = Rule(
        "row-movement-disagrees",
        .query,
        .agreement,
        title: "Rows that are up from more, or down from less",
        finds: """
            A cell of words that says "up from 10.3% in young men" where the row's own figure for them is lower, or "down \
            from" where it is higher.
            """,
        why: "The movement is told the wrong way round.",
        answer: "Correct the figure, or the word."
    )

    /// Finds movements that the row's own cells contradict.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.pipeTables.flatMap { table -> [Diagnostic] in
            table.rows.indices.flatMap { row in
                table.rows[row].indices.flatMap { column -> [Diagnostic] in
                    let text = table.rows[row][column]
                    guard text.has(anyOf: ["up from", "down from"]) else { return [] }
                    return findings(in: text, of: table, row: row, column: column)
                }
            }
        }
    }

    private static func findings(in text: String, of table: PipeTableText, row: Int, column: Int) -> [Diagnostic] {
        text.matches(of: /\b(up|down) from (\d+(?:\.\d+)?)% in ([\w ]+?)(?= and |,|\)|$| since| in \d)/).compactMap {
            match in
            guard let before = Decimal(String(match.2)) else { return nil }
            let group = String(match.3)
            let place = table.header.indices.first { $0 != column && $0 > 0 && isSame(table.header[$0], group) }
            guard let place, let now = percentage(table.rows[row][place]) else {
                return nil
            }
            let isUp = match.1 == "up"
            guard isUp ? now.doubleValue <= before.doubleValue : now.doubleValue >= before.doubleValue else {
                return nil
            }
            let words = String(match.0)
            return finding(
                at: table.location(row: row, column: column),
                "'\(words)', but the row gives \(table.rows[row][place]) under '\(table.header[place])'",
                remedy: "correct the figure, or the word"
            )
        }
    }

    private static func percentage(_ text: String) -> Decimal? {
        text.firstMatch(of: /^(\d+(?:\.\d+)?)%?$/).flatMap { Decimal(String($0.1)) }
    }

    private static let groups: [Set<String>] = [
        ["boys", "boy", "men", "male", "males", "man"], ["girls", "girl", "women", "female", "females", "woman"],
    ]

    /// Whether a heading and words of a sentence are of one group.
    private static func isSame(_ heading: String, _ words: String) -> Bool {
        let (one, other) = (Set(heading.words()), Set(words.words()))
        if let group = groups.first(where: { !$0.isDisjoint(with: one) }) { return !group.isDisjoint(with: other) }
        return !one.isEmpty && one.isSubset(of: other)
    }
}
