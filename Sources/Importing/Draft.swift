package import Measures

/// A measure as a file has it: what the file does not say is missing.
package struct DraftMeasure: Sendable {
    /// What it measures, as the file names it.
    package var title: String
    /// The reference that is printed beside it.
    package var ref: String?
    /// As the file writes it.
    package var unit: String?
    package var better: String?
    package var target: String?
    package var owner: String?
    package var source: String?
    package var definition: String?
    package var link: String?
    /// Words about it, such as `new`.
    package var flags: String?
    /// Whose figures they are, as kpis.csv writes it; `nil` for the plan's own.
    package var series: String?
    /// The readings as they are shown, by period.
    package var readings: [(period: Period, text: String, place: String)] = []

    /// Takes what a column of a role says; whether it has a place and was not said before.
    mutating func take(_ text: String, as role: ColumnRole) -> Bool {
        let path: WritableKeyPath<DraftMeasure, String?>? =
            switch role {
            case .id, .ref: \.ref
            case .unit: \.unit
            case .better: \.better
            case .target: \.target
            case .owner: \.owner
            case .source: \.source
            case .definition: \.definition
            case .link: \.link
            case .title, .computed, .commentary, .series, .period, .value, .other: nil
            }
        guard let path, self[keyPath: path] == nil else { return false }
        self[keyPath: path] = text
        return true
    }
}

/// A cell that has no place in kpis.csv, with the reason.
package struct LeftOut: Hashable, Sendable {
    /// `Scorecard!D14`.
    package var place: String
    package var text: String
    package var reason: String
}

/// Everything that was found in a file.
package struct Draft: Sendable {
    package var measures: [DraftMeasure] = []
    /// What tables without figures say of measures.
    package var details: [DraftMeasure] = []
    package var leftOut: [LeftOut] = []
    /// The areas that figures are of, where a file has several.
    package var areas: Set<String> = []
    /// How each table was read, for people: `Scorecard!A4:M60: 67 measures by month`.
    package var tables: [String] = []

    /// Nothing found yet.
    package init() {}
}
