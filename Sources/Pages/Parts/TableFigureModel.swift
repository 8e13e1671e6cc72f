internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model
internal import Templates

/// A table of figures as it is placed in a text or on the page of all tables.
struct TableFigureModel: TemplateModel {
    let caption: String
    let units: String?
    let corner: TableHeading
    let columns: [TableHeading]
    let rows: [TableRow]
    let hasVariance: Bool
    let hasWithheld: Bool
    let source: String?
    let dataAddress: String
    let metadataAddress: String
    let pageAddress: String?

    static let fields = Fields<TableFigureModel>("A table of figures") {
        Text("caption", "what the table shows", \.caption)
        OptionalText("units", "what its figures are counted in", \.units)
        One("corner", "the heading over the headings of the rows", \.corner)
        List("columns", "the headings of the other columns", \.columns)
        List("rows", "the rows", \.rows)
        YesNo("hasVariance", "whether its rows say how the forecast stands against the budget", \.hasVariance)
        YesNo("hasWithheld", "whether a figure of it is withheld, with [c] in its place", \.hasWithheld)
        OptionalText("source", "where the table comes from", \.source)
        Link("dataAddress", "link to the table as CSV", \.dataAddress)
        Link("metadataAddress", "link to the description of that file (CSVW)", \.metadataAddress)
        OptionalLink("pageAddress", "link to the table with its notes, unless it stands on this page", \.pageAddress)
    }

    /// - Parameters:
    ///   - table: The table.
    ///   - links: Where links lead from the page.
    ///   - isEntry: Whether it stands where links to its rows lead, and not in a text.
    init(_ table: DataTable, on links: PageLinks, isEntry: Bool = false) {
        caption = table.caption.value
        units = table.details.units?.value
        corner = TableHeading(words: table.corner.value, isNumeric: false)
        columns = table.columns.map { TableHeading(words: $0.heading.value, isNumeric: $0.isNumeric) }
        let totals = Set(table.totals.map(\.row))
        let lines = Dictionary(uniqueKeysWithValues: table.budgetLines.map { ($0.row, $0) })
        var anchors = Set<String>()
        rows = table.rows.enumerated().map { position, row in
            let anchor = SiteMap.anchor(.table, table.id) + "-" + row.part
            // Of two rows with one heading, links lead to the first.
            let isPlace = isEntry && !row.part.isEmpty && anchors.insert(anchor).inserted
            return TableRow(
                row,
                columns: table.columns,
                isTotal: totals.contains(position),
                anchor: isPlace ? anchor : nil,
                variance: lines[position],
                priority: table.priority(of: row),
                on: links
            )
        }
        hasVariance = !lines.isEmpty
        hasWithheld = table.rows.contains { $0.cells.contains(where: \.isWithheld) }
        source = table.details.source?.value
        dataAddress = links.root + SiteMap.tableData(table.id)
        metadataAddress = links.root + SiteMap.tableMetadata(table.id)
        let stands = links.page == SiteMap.tables || links.kindsOnThisPage.contains(.table)
        pageAddress = stands ? nil : links.target(of: Reference(.table, table.id))?.address
    }
}

/// The heading of a column.
struct TableHeading: TemplateModel {
    let words: String
    let isNumeric: Bool

    static let fields = Fields<TableHeading>("The heading of a column") {
        Text("words", "the heading", \.words)
        YesNo("isNumeric", "whether the column holds figures", \.isNumeric)
    }
}

/// A row of a table of figures.
struct TableRow: TemplateModel {
    let label: String
    let address: String?
    let isTotal: Bool
    let anchor: String?
    let cells: [TableFigureCell]
    let variance: String?
    let isBeyond: Bool
    let priority: PageLink?

    static let fields = Fields<TableRow>("A row of a table of figures") {
        Text("label", "its heading", \.label)
        OptionalLink("address", "link to the KPI that it quotes, if it does", \.address)
        YesNo("isTotal", "whether it is the total of others", \.isTotal)
        OptionalText("anchor", "its place on the page, for the id attribute, where links lead to it", \.anchor)
        List("cells", "the other cells", \.cells)
        OptionalText("variance", "how the forecast stands against the budget, if it has both", \.variance)
        YesNo("isBeyond", "whether that is beyond what the table allows", \.isBeyond)
        OptionalOne("priority", "the priority that it belongs to", \.priority)
    }

    init(
        _ row: DataTable.Row,
        columns: [DataTable.Column],
        isTotal: Bool,
        anchor: String?,
        variance: BudgetLine?,
        priority: String?,
        on links: PageLinks
    ) {
        label = row.label.value
        address = row.measure.flatMap { links.target(of: Reference(.kpi, $0.value))?.address }
        self.isTotal = isTotal
        self.anchor = anchor
        self.variance = variance.map(TablePhrases.variance)
        isBeyond = variance.map { $0.state != .within } ?? false
        self.priority = priority.flatMap { id in
            links.target(of: Reference(.priority, id)).map { PageLink(address: $0.address, words: $0.words) }
        }
        cells = zip(columns, row.cells).map { column, cell in
            TableFigureCell(text: cell.text, isNumeric: column.isNumeric)
        }
    }
}

/// A cell of a table of figures.
struct TableFigureCell: TemplateModel {
    let text: String
    let isNumeric: Bool

    static let fields = Fields<TableFigureCell>("A cell of a table of figures") {
        Text("text", "what it says; may be empty", \.text)
        YesNo("isNumeric", "whether its column holds figures", \.isNumeric)
    }
}
