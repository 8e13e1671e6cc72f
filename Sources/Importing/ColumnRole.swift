internal import Diagnostics
internal import Figures

/// What a column of a scorecard is, by its heading.
package enum ColumnRole: String, CaseIterable, Sendable {
    case id, ref, title, unit, better, target, owner, source, definition, link, series, period, value
    /// Computed from the readings, and so worked out again.
    case computed
    /// What is said about a measure.
    case commentary
    case other

    /// Columns that only say what another one is: how fine an area or a period is.
    static func isAboutOthers(_ heading: String) -> Bool {
        [
            "geographic_level", "geographic level", "area_type", "area type", "time_identifier", "time identifier",
            "time period type", "compared to england", "compared_to_england",
        ].contains(heading.folded)
    }

    /// How fine an area a column of areas names: a country 0, a region 1, anything else 2.
    static func fineness(_ heading: String) -> Int {
        heading.folded.contains("country") ? 0 : heading.folded.contains("region") ? 1 : 2
    }

    /// The role of a heading; `nil` where the heading does not say.
    static func named(_ heading: String) -> ColumnRole? {
        let folded = heading.folded.filter { $0 != "." && $0 != ":" && $0 != "*" }
        return names.first { $0.words.contains(folded) }?.role
    }

    private static let names: [(role: ColumnRole, words: Set<String>)] = [
        (.id, ["id"]),
        (.ref, ["ref", "no", "#", "number", "reference", "code", "indicator code", "kpi ref", "pi ref", "kpi no"]),
        (
            .title,
            [
                "title", "measure", "indicator", "kpi", "name", "measure name", "measure_name", "indicator name",
                "performance indicator",
                "performance measure", "description", "output", "outcome", "pi", "metric",
            ]
        ),
        (.unit, ["unit", "units", "unit of measurement", "unit of measure", "format"]),
        (
            .better,
            [
                "better", "polarity", "good is", "good to be", "aim", "desired direction", "improvement_direction",
                "improvement direction", "what is good", "high/low", "higher or lower is better",
            ]
        ),
        (.target, ["target", "current target", "annual target", "goal", "ambition"]),
        (
            .owner,
            [
                "owner", "lead", "lead officer", "responsible officer", "accountable_person", "accountable person",
                "responsible", "service lead",
            ]
        ),
        (.source, ["source", "data source", "data_source", "source report"]),
        (.definition, ["definition", "what is measured"]),
        (.link, ["link", "mtfp link", "budget link", "cross-reference"]),
        (
            .series,
            [
                "area", "area name", "area_name", "la_name", "local authority", "localauthority", "authority",
                "council", "geography",
                "country_name", "region_name", "country name", "region name", "country", "region",
            ]
        ),
        (
            .period,
            [
                "period", "month", "date", "year", "quarter", "time period", "time_period", "timeperiod",
                "financial year",
            ]
        ),
        (.value, ["value", "figure", "result", "actual", "latest figure", "data value"]),
        (
            .computed,
            [
                "rag", "rag status", "rag rating", "status", "rating", "dot", "direction of travel", "direction",
                "trend",
                "variance", "ytd", "year to date", "average", "total", "6-month average", "change", "grand total",
            ]
        ),
        (.commentary, ["comment", "comments", "commentary", "narrative", "notes", "note", "update", "explanation"]),
    ]
}
