internal import Diagnostics
import Figures
internal import Measures

/// Withholds small numbers in the measures and in the tables that quote them, until neither gives the other away.
enum TablesDisclosure {
    /// The content without the figures that tables or totals of measures would give away.
    ///
    /// A cell that quotes a withheld reading is withheld, and so is a reading that a withheld cell quotes; either may
    /// make others necessary. Every round withholds more or is the last one.
    static func apply(to content: inout Content, under rule: DisclosureRule) {
        var tables = content.tables.map { TableSuppression($0, under: rule) }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            SecondSuppression.apply(to: &content, words: rule.words)
            for index in tables.indices {
                let quoted = quotations(in: content.tables[index], of: content)
                for (position, measure, period) in quoted
                where content.reading(of: measure, in: period)?.isSuppressed == true {
                    tables[index].withhold(position)
                }
                tables[index].protect()
                for (position, measure, period) in quoted
                where tables[index].isWithheld(position) && content.reading(of: measure, in: period)?.value != nil {
                    SecondSuppression.withhold(measure, in: period, of: &content, words: rule.words)
                    hasChanged = true
                }
            }
        }
        content.tables = tables.map(\.result)
    }

    private typealias Quotation = (position: WithheldCells.Position, measure: String, period: Period)

    private static func quotations(in table: DataTable, of content: Content) -> [Quotation] {
        table.rows.indices.flatMap { row in
            table.columns.indices.compactMap { column -> Quotation? in
                guard let measure = table.rows[row].measure?.value, let written = table.columns[column].period?.value,
                    let kind = content.measure(measure)?.periodKind, let period = Period(written, kind: kind)
                else { return nil }
                return (WithheldCells.Position(row: row, column: column), measure, period)
            }
        }
    }
}

extension Content {
    fileprivate func measure(_ id: String) -> Measure? {
        priorities.lazy.flatMap(\.measures).first { $0.id.value == id }
    }

    fileprivate func reading(of id: String, in period: Period) -> Reading? { measure(id)?.reading(in: period) }
}
