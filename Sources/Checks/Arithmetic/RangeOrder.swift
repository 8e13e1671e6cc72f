package import Diagnostics
internal import Measures
internal import Model

/// A range begins with its smaller end, and holds its average.
package enum RangeOrder: Check {
    package static let rule = Rule(
        "range-order",
        .query,
        .arithmetic,
        title: "Ranges that run backwards or miss their average",
        finds: """
            Ranges of ages, times and people with the larger number first ("aged 12-10"), and averages outside the \
            range given next to them: "average 17.2 (18-25)". In tables, a column of averages followed by a column \
            of ranges is compared row by row.
            """,
        why: "One of the figures is wrong, and nobody can tell which.",
        answer: "Write the smaller number first; correct the figure that is wrong."
    )

    /// Finds `aged 12-10` and `average 17.2 (18-25)`, in texts and in tables.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            passage.allTokens.indices.compactMap { index -> Diagnostic? in
                let token = passage.allTokens[index]
                if let range = WrittenRange(token), range.isBackwards, isCounted(passage.allTokens, around: index) {
                    return backwards(token.text, at: passage.location(of: token.text))
                }
                guard token.kind == .mark, token.text == "(" else { return nil }
                return missedAverage(passage.allTokens, bracket: index).map { average, range in
                    missed(average, range, at: passage.location(of: average))
                }
            }
        }
            + checked.pipeTables.flatMap { table in
                findings(headings: table.header, rows: table.rows) { table.location(row: $0, column: $1) }
            }
            + checked.content.tables.flatMap { table in
                findings(
                    headings: table.columns.map(\.heading.value),
                    rows: table.rows.map { $0.cells.map(\.written.value) }
                ) { table.rows[$0].cells[$1].written.location }
            }
    }

    private static func backwards(_ words: String, at location: SourceLocation) -> Diagnostic {
        finding(at: location, "the range '\(words)' runs backwards", remedy: "write the smaller number first")
    }

    private static func missed(_ average: String, _ range: String, at location: SourceLocation) -> Diagnostic {
        finding(
            at: location,
            "the average is given as \(average), which is outside its range, \(range)",
            remedy: "correct the figure that is wrong"
        )
    }

    // MARK: Texts

    private static let units: Set<String> = [
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes", "children",
        "people", "families", "pupils", "cases", "year-olds",
    ]
    private static let openings: Set<String> = ["aged", "age", "ages", "range", "ranging", "ranged"]

    /// Whether the words around a range say that it is one: `12-10 weeks`, `aged 12-10`.
    private static func isCounted(_ tokens: [Token], around index: Int) -> Bool {
        let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
        return units.contains(next) || tokens[max(0, index - 2)..<index].contains { openings.contains($0.folded) }
    }

    /// `average 17.2 (18-25)`, `average of 17.2 (range 18 to 25)`: the words of both, where the one is outside the other.
    private static func missedAverage(_ tokens: [Token], bracket: Int) -> (average: String, range: String)? {
        guard bracket > 0, let average = tokens[bracket - 1].value, tokens[bracket - 1].isBareNumber,
            tokens[max(0, bracket - 6)..<bracket].contains(where: { ["average", "mean", "median"].contains($0.folded) })
        else { return nil }
        let inside = tokens[(bracket + 1)...].prefix { $0.text != ")" }.filter {
            !["range", "from", "between", ":"].contains($0.folded)
        }
        guard let range = WrittenRange(Array(inside)), !range.holds(average.doubleValue) else { return nil }
        return (tokens[bracket - 1].text, range.words)
    }

    // MARK: Tables

    /// Columns of averages with a column of ranges behind each.
    private static func findings(
        headings: [String],
        rows: [[String]],
        location: (Int, Int) -> SourceLocation
    ) -> [Diagnostic] {
        let columns = headings.indices.dropLast().filter {
            headings[$0].lowercased().contains("average") && headings[$0 + 1].lowercased().contains("range")
        }
        return columns.flatMap { column in
            rows.indices.compactMap { row -> Diagnostic? in
                guard let average = CellFigure(rows[row][column]),
                    let range = WrittenRange(Tokeniser.tokens(of: rows[row][column + 1]))
                else { return nil }
                if range.isBackwards { return backwards(range.words, at: location(row, column + 1)) }
                guard !range.holds(average.value.doubleValue) else { return nil }
                return missed(rows[row][column], range.words, at: location(row, column))
            }
        }
    }
}
