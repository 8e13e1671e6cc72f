import Diagnostics
import Measures
import Spreadsheets

/// What stands in which column of a kpis.csv.
struct MeasureColumns {
    /// The columns with a meaning of their own.
    enum Name: String, CaseIterable {
        case id
        case series
        case ref
        case title
        case unit
        case better
        case target
        case tolerance
        case benchmark
        case benchmarkSource = "benchmark source"
        case benchmarkPeriod = "benchmark period"
        case link
        case flags

        var isRequired: Bool {
            switch self {
            case .id, .title, .unit, .better, .target: true
            case .series, .ref, .tolerance, .benchmark, .benchmarkSource, .benchmarkPeriod, .link, .flags: false
            }
        }
    }

    /// What the first row of a file must be about.
    static let expected = ExpectedHeadings(
        names: Name.allCases.map(\.rawValue),
        inWords: Name.allCases.filter(\.isRequired).map(\.rawValue).joined(separator: ", ") + " and the periods"
    )

    /// Where each named column is.
    private(set) var named = [Name: Int]()
    /// The periods and where they are, in order.
    private(set) var periods = [(period: Period, column: Int)]()
    /// What kind of period the file has.
    let kind: Period.Kind

    /// Reads the headings; `nil` where rows cannot be read with them.
    init?(_ table: Table, reportingTo diagnostics: inout [Diagnostic]) {
        var reader = MeasureHeadings(table)
        reader.read()
        diagnostics += reader.diagnostics
        guard let kind = reader.kind, Name.allCases.allSatisfy({ !$0.isRequired || reader.named[$0] != nil }) else {
            return nil
        }
        self.kind = kind
        named = reader.named
        periods = reader.periods
    }
}
