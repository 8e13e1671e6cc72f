import Measures

/// What is written in a drawing: beside the ends of lines, above breaks, under the axis.
///
/// The name of a line comes in several wordings, the best first; each is one or more lines of text, and the first that
/// has room is taken.
enum DrawingPhrases {
    static func target(_ target: Target) -> [[String]] {
        [["Target \(target.text)"], ["Target", target.text], ["Target"]]
    }

    static let earlierTarget = [["Earlier target"], ["Earlier", "target"]]

    static func benchmark(_ figure: String) -> [[String]] {
        [["Benchmark \(figure)"], ["Benchmark", figure], ["Benchmark"]]
    }

    /// Whose figure a line is, with the figure.
    static func figure(_ figure: String, of whose: String) -> [[String]] {
        [["\(whose) \(figure)"], [whose, figure], whose.split(separator: " ").map(String.init) + [figure]]
            .filter { $0.count <= 3 }
    }

    static let mean = [["Mean"]]

    static func upperLimit(isTrial: Bool) -> [[String]] {
        isTrial ? [["Upper trial limit"], ["Upper", "trial limit"]] : [["Upper limit"], ["Upper", "limit"]]
    }

    static func lowerLimit(isTrial: Bool) -> [[String]] {
        isTrial ? [["Lower trial limit"], ["Lower", "trial limit"]] : [["Lower limit"], ["Lower", "limit"]]
    }

    static let breakInSeries = "Break"

    /// A period's name under the axis, in one line or two: `Jul` above `2023`, `Q2` above `2024-25`.
    static func axis(_ period: Period) -> [String] {
        switch period.kind {
        case .month: [period.shortMonthName, "\(period.startYear)"]
        case .quarter: ["Q\(period.part)", period.years]
        case .half: ["H\(period.part)", period.years]
        case .calendarQuarter: ["Q\(period.part)", "\(period.startYear)"]
        case .year, .calendarYear: [period.label]
        case .academicYear: ["AY", period.years]
        case .term: [period.termName, "\(period.firstDay.year)"]
        case .span: ["\(period.startYear) to", "\(period.lastDay.year)"]
        case .rollingYear: ["Year to", period.shortMonth]
        case .week, .day: [period.shortDay, "\(period.firstDay.year)"]
        }
    }
}
