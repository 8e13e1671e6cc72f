internal import Templates

/// The templates of figures that narrative places in its text: charts and tables.
struct FigureTemplates: Sendable {
    let chart: Template<ChartFigure>
    let table: Template<TableFigureModel>
    let readings: Template<ReadingsTable>
}
