internal import Templates

/// The templates of figures that narrative places in its text: charts and tables.
struct FigureTemplates: Sendable {
    let chart: Template<ChartFigure>
    let table: Template<TableFigureModel>
    let readings: Template<ReadingsTable>

    private static let names = (chart: "figure-chart", table: "figure-table", readings: "figure-readings")

    init(in library: inout TemplateLibrary) {
        chart = library.compile(Self.names.chart, for: ChartFigure.self)
        table = library.compile(Self.names.table, for: TableFigureModel.self)
        readings = library.compile(Self.names.readings, for: ReadingsTable.self)
    }

    /// The templates with their models, for the list of fields.
    static let described = [
        FieldsDocument.Page(template: names.chart, model: ChartFigure.self),
        FieldsDocument.Page(template: names.table, model: TableFigureModel.self),
        FieldsDocument.Page(template: names.readings, model: ReadingsTable.self),
    ]
}
