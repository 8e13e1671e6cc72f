internal import Templates

/// The templates of figures that narrative places in its text: charts, tables and pictures.
struct FigureTemplates: Sendable {
    let chart: Template<ChartFigure>
    let table: Template<TableFigureModel>
    let readings: Template<ReadingsTable>
    let picture: Template<PictureFigure>

    private static let names = (
        chart: "figure-chart", table: "figure-table", readings: "figure-readings", picture: "figure-picture"
    )

    init(in library: inout TemplateLibrary) {
        chart = library.compile(Self.names.chart, for: ChartFigure.self)
        table = library.compile(Self.names.table, for: TableFigureModel.self)
        readings = library.compile(Self.names.readings, for: ReadingsTable.self)
        picture = library.compile(Self.names.picture, for: PictureFigure.self)
    }

    /// The templates with their models, for the list of fields.
    static let described = [
        FieldsDocument.Page(template: names.chart, model: ChartFigure.self),
        FieldsDocument.Page(template: names.table, model: TableFigureModel.self),
        FieldsDocument.Page(template: names.readings, model: ReadingsTable.self),
        FieldsDocument.Page(template: names.picture, model: PictureFigure.self),
    ]
}
