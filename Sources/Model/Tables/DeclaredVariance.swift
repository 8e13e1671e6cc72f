package import Declarations
package import Diagnostics
internal import Figures
package import Measures

/// Which columns of a table hold the budget and what is expected to be spent, and how far they may differ.
package struct DeclaredVariance: Thing {
    package var budget: Located<String>
    package var forecast: Located<String>
    package var tolerance: Located<VarianceTolerance>
}

extension DeclaredVariance {
    package init(at location: SourceLocation) {
        budget = .none(at: location)
        forecast = .none(at: location)
        tolerance = Located(.nothing, at: location)
    }

    package static let declaration = Declaration<DeclaredVariance>(
        "variance",
        "Which columns hold the budget and the forecast, and how far they may differ"
    ) {
        Line("budget", \.budget, "The column with the budget", example: "Approved net budget", to: .record)
        Line("forecast", \.forecast, "The column with what is expected to be spent", example: "Forecast", to: .record)
        Written("tolerance", \.tolerance, "By how much of the budget the two may differ", to: .record)
    }
}

/// How far a forecast may differ from its budget: a share of the budget.
package struct VarianceTolerance: WrittenValue, Hashable {
    /// In per cent.
    package let percent: Decimal

    /// What is taken where nothing can be read: any difference counts.
    package static let nothing = VarianceTolerance(percent: .zero)

    private init(percent: Decimal) { self.percent = percent }

    package init?(written: String) {
        guard let figure = WrittenFigure(written), figure.isPercentage, !figure.value.isNegative else { return nil }
        percent = figure.value
    }

    package static var rule: String { "wrong-type" }
    package static var form: Form { .written(words: "a percentage, such as 2%", pattern: "^[0-9]+(\\.[0-9]+)? ?%$") }
    package static var example: String { "2%" }
    package var declared: DeclaredValue { .text(percent.description + "%") }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        (message: "'\(written)' is not a percentage of the budget", remedy: "write, for example, '\(key): \(example)'")
    }
}
