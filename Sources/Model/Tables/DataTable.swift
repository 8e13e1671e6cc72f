public import Diagnostics
internal import Indicators
public import Markdown

/// A table of figures that is not a set of KPIs: finance, caseloads and the like.
public struct DataTable: Sendable {
    /// A column beside the row headings.
    public struct Column: Sendable {
        /// Its heading.
        public var heading: Located<String>
        /// Whether it holds figures, all with the same sign; blanks and reasons in square brackets may be among them.
        public var isNumeric: Bool
        /// The period whose readings it quotes, for the rows that name a KPI.
        public var period: Located<String>?

        /// Creates a column.
        public init(heading: Located<String>, isNumeric: Bool, period: Located<String>? = nil) {
            self.heading = heading
            self.isNumeric = isNumeric
            self.period = period
        }
    }

    /// A cell beside the row headings.
    public struct Cell: Sendable {
        /// What was written, with its place.
        public var written: Located<String>
        /// The number; `nil` in columns that are not numeric, and where there is none.
        public var figure: TableFigure?

        /// Creates a cell.
        public init(_ written: Located<String>, figure: TableFigure? = nil) {
            self.written = written
            self.figure = figure
        }

        /// The cell as it is shown.
        public var text: String { figure?.text ?? written.value }

        /// Whether there is nothing in it.
        var isBlank: Bool { written.value.allSatisfy(\.isWhitespace) }

        /// Whether its figure is withheld, by the site's rule or by who wrote the table.
        public var isWithheld: Bool { written.value.hasPrefix(MissingSymbol.suppressed.symbol) }

        /// Puts the symbol for a withheld figure in place of what was written.
        mutating func withhold() {
            written = written.map { _ in MissingSymbol.suppressed.symbol }
            figure = nil
        }
    }

    /// A row.
    public struct Row: Sendable {
        /// Its heading.
        public var label: Located<String>
        /// Its cells, one for each column.
        public var cells: [Cell]
        /// The KPI that it quotes.
        public var kpi: Located<String>?

        /// Creates a row.
        public init(label: Located<String>, cells: [Cell], kpi: Located<String>? = nil) {
            self.label = label
            self.cells = cells
            self.kpi = kpi
        }
    }

    /// A row that is declared to be the sum of others.
    public struct Total: Hashable, Sendable {
        /// The position of the row that holds the total.
        public var row: Int
        /// The positions of the rows that it adds up.
        public var parts: [Int]

        /// Declares a total.
        public init(row: Int, parts: [Int]) {
            self.row = row
            self.parts = parts
        }
    }

    /// Which columns count people, so that small numbers in them are withheld where the site asks for it.
    public enum People: Hashable, Sendable {
        /// Every column of whole numbers without a sign.
        case all
        /// No column.
        case none
        /// The columns at these positions.
        case columns([Int])
    }

    /// The file's name without its ending.
    public var id: String
    /// What the table shows.
    public var caption: Located<String>
    /// What its figures are counted in.
    public var units: String?
    /// What to bear in mind.
    public var notes: MarkdownDocument?
    /// Where it comes from.
    public var source: String?
    /// The first report that it belongs to.
    public var report: Located<String>?
    /// The heading over the row headings.
    public var corner: Located<String>
    /// The columns beside the row headings.
    public var columns: [Column]
    /// The rows.
    public var rows: [Row]
    /// Which rows are declared to be totals.
    public var totals: [Total]
    /// Which columns count people; `nil` where the table does not say.
    public var people: People?

    /// Creates a table.
    public init(
        id: String,
        caption: Located<String>,
        units: String? = nil,
        notes: MarkdownDocument? = nil,
        source: String? = nil,
        report: Located<String>? = nil,
        corner: Located<String>,
        columns: [Column],
        rows: [Row],
        totals: [Total] = [],
        people: People? = nil
    ) {
        self.id = id
        self.caption = caption
        self.units = units
        self.notes = notes
        self.source = source
        self.report = report
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.people = people
    }

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
    public func isWhole(column: Int) -> Bool {
        sign(ofColumn: column) == TableFigure.Sign.none
            && rows.allSatisfy { $0.cells[column].figure.map { $0.value.decimals == 0 } ?? true }
    }

    /// The readings that cells quote: where a row names a KPI and a column a period, but for those that are withheld.
    public var quotations: [(reference: Reference, cell: Located<String>)] {
        rows.flatMap { row in
            zip(columns, row.cells).compactMap { column, cell in
                guard let kpi = row.kpi, let period = column.period, !cell.written.value.isEmpty,
                    !cell.isWithheld
                else { return nil }
                return (Reference(.kpi, kpi.value, period: period.value), cell.written)
            }
        }
    }
}
