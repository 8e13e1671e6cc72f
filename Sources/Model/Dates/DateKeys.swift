package import Declarations
package import Measures

/// A day or a month, `2025-03-31` or `2025-03`.
extension WrittenDate: WrittenValue {
    package init?(written: String) { self.init(written) }

    package static var rule: String { "bad-date" }
    package static var example: String { "2025-03-31" }

    package static var form: Form {
        .written(words: "date (2025-03-31, or 2025-03 for the end of the month)", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$")
    }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        MiswrittenDate.explanation(of: written)
    }

    package var declared: DeclaredValue { .text(iso) }
}

/// The last day that a written date covers.
extension Day: WrittenValue {
    package init?(written: String) {
        guard let date = WrittenDate(written) else { return nil }
        self = date.lastDay
    }

    package static var rule: String { WrittenDate.rule }
    package static var example: String { WrittenDate.example }
    package static var form: Form { WrittenDate.form }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        WrittenDate.problem(with: written, under: key, example: example)
    }

    package var declared: DeclaredValue { .text(iso) }

    /// Stands in where no date could be read; a site with that error is never written.
    package static let placeholder = Period.year(from: 2000).lastDay
}

/// A plan year, `2024-25`.
extension PlanYear: WrittenValue {
    package init?(written: String) { self.init(written) }

    package static var rule: String { "bad-date" }
    package static var example: String { "2024-25" }
    package static var form: Form { .written(words: "plan year (2024-25)", pattern: "^\\d{4}-\\d{2}$") }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        let meant = PlanYear(written.replacing("/", with: "-")) ?? PlanYear.beginning(with: written)
        return (
            message: "'\(written)' is not a plan year",
            remedy: meant.map { "write '\($0.text)'" } ?? "write, for example, '2024-25'"
        )
    }

    package var declared: DeclaredValue { .text(text) }

    /// Stands in where no year could be read.
    static var placeholder: PlanYear { PlanYear(containing: .placeholder) }
}
