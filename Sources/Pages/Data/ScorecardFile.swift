internal import Diagnostics
internal import Indicators
internal import Model

/// The whole scorecard as one CSV file, `data/scorecard.csv`: a row for each KPI, as at the report's date.
enum ScorecardFile {
    static func csv(_ site: SiteContext) -> [UInt8] {
        var file = CommaSeparatedFile(headings: [
            "id", "ref", "priority", "title", "unit", "better", "period", "value", "text", "target", "rating",
            "arrow", "change", "verdict", "benchmark", "benchmark source", "markers",
        ])
        for standing in site.kpis {
            let indicator = standing.kpi.indicator
            let current = standing.standing.current
            let direction = standing.standing.direction
            file.append([
                .text(standing.id),
                .init(indicator.ref),
                .text(standing.priority),
                .text(indicator.title.value),
                .text(indicator.unit.name),
                .text(indicator.polarity.rawValue),
                .text(standing.standing.period.canonical),
                .init(current?.value),
                .init(current?.text),
                .text(standing.standing.target.label),
                .text(standing.standing.rating.rawValue),
                .init(direction?.arrow.rawValue),
                .init(direction?.change),
                .init(direction?.verdict.rawValue),
                .init(indicator.benchmark?.value),
                .init(indicator.benchmark?.source),
                .text(current?.measurement?.markers.map(\.rawValue).joined(separator: " ") ?? ""),
            ])
        }
        return file.bytes
    }
}
