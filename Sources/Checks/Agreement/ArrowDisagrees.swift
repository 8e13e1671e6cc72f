package import Diagnostics
internal import Figures
internal import Measures
internal import Model

/// A printed arrow points the way in which the figures of its row went.
package enum ArrowDisagrees: Check {
    package static let rule = Rule(
        "arrow-disagrees",
        .query,
        .agreement,
        title: "Arrows that point the wrong way",
        finds: """
            An arrow in a table of a text (`▲ ▼ ↑ ↓ ◀ ▶ →`) that says up, down or level where the last two figures of \
            its row, in columns headed by periods, went another way.
            """,
        why: "The arrow is all that many readers look at.",
        answer: "Correct the arrow, or better leave it out: the site works out directions of travel itself."
    )

    private enum Way: String {
        case up, down, level
    }

    /// Finds arrows against the last two figures of their row.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.pipeTables.flatMap { table -> [Diagnostic] in
            let periods = table.header.indices.filter { isPeriod(table.header[$0]) }
            guard let last = periods.last, let before = periods.dropLast().last else { return [] }
            return table.rows.indices.compactMap { row in
                let cells = table.rows[row]
                guard let column = cells.indices.last(where: { way(cells[$0]) != nil }), let way = way(cells[column]),
                    let earlier = figure(cells[before]), let later = figure(cells[last])
                else { return nil }
                let went: Way = later == earlier ? .level : (later > earlier ? .up : .down)
                guard went != way else { return nil }
                return finding(
                    at: table.location(row: row, column: column),
                    "the arrow '\(cells[column])' says \(way.rawValue), but \(cells[before]) to \(cells[last]) is "
                        + went.rawValue,
                    remedy: "correct the arrow or the figures"
                )
            }
        }
    }

    private static func isPeriod(_ heading: String) -> Bool { Period(heading) != nil }

    /// The way that a cell's arrows point; `nil` where it has other words than these.
    private static func way(_ cell: String) -> Way? {
        let signs = cell.filter {
            !$0.isWhitespace && !$0.isLetter && $0 != "," && $0 != "\u{FE0E}" && $0 != "\u{FE0F}"
        }
        switch signs {
        case "▲", "↑", "⬆", "△": return .up
        case "▼", "↓", "⬇", "▽": return .down
        case "◀▶", "►◄", "◄►", "▶◀", "↔", "→", "⇔", "⬌": return .level
        default: return nil
        }
    }

    private static func figure(_ cell: String) -> Decimal? {
        let tokens = Tokeniser.tokens(of: cell)
        return tokens.count == 1 ? tokens[0].value : nil
    }
}
