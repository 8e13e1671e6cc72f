package import Diagnostics
internal import Measures
internal import Markdown

/// A table of figures that is not a set of measures: finance, caseloads and the like.
package struct DataTable: Sendable {
    /// A column beside the row headings.
    package struct Column: Sendable {
        /// Its heading.
        package var heading: Located<String>
        /// Whether it holds figures, all with the same sign; blanks and reasons in square brackets may be among them.
        package var isNumeric: Bool
        /// The period whose readings it quotes, for the rows that name a measure.
        package var period: Located<String>?

        /// Creates a column.
        package init(heading: Located<String>, isNumeric: Bool, period: Located<String>? = nil) {
            self.heading = heading
            self.isNumeric = isNumeric
            self.period = period
        }
    }

    /// A cell beside the row headings.
    package struct Cell: Sendable {
        /// What was written, with its place.
        package var written: Located<String>
        /// The number; `nil` in columns that are not numeric, and where there is none.
        package var figure: TableFigure?

        /// Creates a cell.
        package init(_ written: Located<String>, figure: TableFigure? = nil) {
            self.written = written
            self.figure = figure
        }

        /// The cell as it is shown.
        package var text: String { figure?.text ?? written.value }

        /// Whether there is nothing in it.
        var isBlank: Bool { written.value.allSatisfy(\.isWhitespace) }

        /// Whether its figure is withheld, by the site's rule or by who wrote the table.
        package var isWithheld: Bool { written.value.hasPrefix(MissingSymbol.suppressed.symbol) }

        /// Puts the symbol for a withheld figure in place of what was written.
        mutating func withhold() {
            written = written.map { _ in MissingSymbol.suppressed.symbol }
            figure = nil
        }
    }

    /// A row.
    package struct Row: Sendable {
        /// Its heading.
        package var label: Located<String>
        /// Its cells, one for each column.
        package var cells: [Cell]
        /// The measure that it quotes.
        package var measure: Located<String>?

        /// Creates a row.
        package init(label: Located<String>, cells: [Cell], measure: Located<String>? = nil) {
            self.label = label
            self.cells = cells
            self.measure = measure
        }
    }

    /// A row that is declared to be the sum of others.
    package struct Total: Hashable, Sendable {
        /// The position of the row that holds the total.
        package var row: Int
        /// The positions of the rows that it adds up.
        package var parts: [Int]

        /// Declares a total.
        package init(row: Int, parts: [Int]) {
            self.row = row
            self.parts = parts
        }
    }

    /// Which columns count people, so that small numbers in them are withheld where the site asks for it.
    package enum People: Hashable, Sendable {
        /// Every column of whole numbers without a sign.
        case all
        /// No column.
        case none
        /// The columns at these positions.
        case columns([Int])
    }

    /// The file's name without its ending.
    package var id: String
    /// What is said about it.
    package var details: DataTableDetails
    /// The heading over the row headings.
    package var corner: Located<String>
    /// The columns beside the row headings.
    package var columns: [Column]
    /// The rows.
    package var rows: [Row]
    /// Which rows are declared to be totals.
    package var totals: [Total]
    /// Which columns count people; `nil` where the table does not say.
    package var people: People?

    package init(
        id: String,
        details: DataTableDetails,
        corner: Located<String>,
        columns: [Column],
        rows: [Row],
        totals: [Total] = [],
        people: People? = nil
    ) {
        self.id = id
        self.details = details
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.people = people
    }

    /// What the table shows.
    package var caption: Located<String> { details.caption }
    /// The first report that it belongs to.
    package var report: Located<String>? { details.report }

    /// The sign that the figures of a column carry; `nil` for a column that holds none.
    func sign(ofColumn column: Int) -> TableFigure.Sign? {
        columns[column].isNumeric ? rows.lazy.compactMap { $0.cells[column].figure?.sign }.first : nil
    }

    /// The columns that count people.
    ///
    /// A table that does not say is taken to count people wherever it can: what must not be published is not left to a
    /// guess.
    var columnsOfPeople: Set<Int> {
        switch people {
        case .columns(let positions): Set(positions)
        case .some(.none): []
        case .all, nil: Set(columns.indices.filter(isWhole))
        }
    }

    /// Whether a column is one of whole numbers without a sign, as counts are.
    package func isWhole(column: Int) -> Bool {
        sign(ofColumn: column) == TableFigure.Sign.none
            && rows.allSatisfy { $0.cells[column].figure.map { $0.value.decimals == 0 } ?? true }
    }

    /// The readings that cells quote: where a row names a measure and a column a period, but for those that are withheld.
    package var quotations: [(reference: Reference, cell: Located<String>)] {
        rows.flatMap { row in
            zip(columns, row.cells).compactMap { column, cell in
                guard let measure = row.measure, let period = column.period, !cell.written.value.isEmpty,
                    !cell.isWithheld
                else { return nil }
                return (Reference(.kpi, measure.value, period: period.value), cell.written)
            }
        }
    }
}
