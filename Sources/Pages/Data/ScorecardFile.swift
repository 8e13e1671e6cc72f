internal import Diagnostics
internal import Measures
internal import Model
internal import Spreadsheets

/// The whole scorecard as one CSV file, `data/scorecard.csv`: a row for each measure, as at the report's date.
enum ScorecardFile {
    static func csv(_ site: SiteContext) -> [UInt8] {
        var file = CommaSeparatedFile(headings: [
            "id", "ref", "priority", "title", "unit", "better", "period", "value", "text", "target", "rating",
            "arrow", "change", "verdict", "benchmark", "benchmark source", "markers",
        ])
        for standing in site.measures {
            let measure = standing.measure
            let current = standing.current
            let direction = standing.direction
            file.append([
                .text(standing.id),
                .init(measure.ref),
                .text(standing.priority),
                .text(measure.title.value),
                .text(measure.unit.name),
                .text(measure.polarity.rawValue),
                .text(standing.period.canonical),
                .init(current?.value),
                .init(current?.text),
                .text(standing.target.label),
                .text(standing.rating.rawValue),
                .init(direction?.arrow.rawValue),
                .init(direction?.change),
                .init(direction?.verdict.rawValue),
                .init(measure.benchmark?.value),
                .init(measure.benchmark?.source),
                .text(current?.measurement?.markers.map(\.rawValue).joined(separator: " ") ?? ""),
            ])
        }
        return file.bytes
    }
}
