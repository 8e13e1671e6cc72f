package import Diagnostics
import Figures
package import Markdown
package import Measures

/// What kpis.yaml says about one measure, as written and not yet checked.
package struct MeasureDetails: Sendable {
    /// One entry of `target-changes`.
    package struct TargetChange: Hashable, Sendable {
        /// The first period under the new target.
        package var from: Located<String>
        /// The target before.
        package var was: Located<String>
        /// The target from then on.
        package var now: Located<String>
        /// Why it was changed.
        package var reason: Located<String>

        /// Creates an entry.
        package init(from: Located<String>, was: Located<String>, now: Located<String>, reason: Located<String>) {
            self.from = from
            self.was = was
            self.now = now
            self.reason = reason
        }
    }

    /// One entry of `target-path`.
    package struct PathStep: Hashable, Sendable {
        /// The year that it is for.
        package var year: Located<String>
        /// The target in that year, `track` or `n/a`.
        package var target: Located<String>

        /// Creates an entry.
        package init(year: Located<String>, target: Located<String>) {
            self.year = year
            self.target = target
        }
    }

    /// One entry of `changes`.
    package struct Change: Hashable, Sendable {
        /// The first period that it concerns.
        package var from: Located<String>
        /// What changed.
        package var note: Located<String>

        /// Creates an entry.
        package init(from: Located<String>, note: Located<String>) {
            self.from = from
            self.note = note
        }
    }

    /// What exactly is measured, in Markdown.
    package var definition: MarkdownDocument?
    /// What is counted.
    package var numerator: Located<String>?
    /// Out of what.
    package var denominator: Located<String>?
    /// Where the figures come from.
    package var source: Located<String>?
    /// What to bear in mind, in Markdown.
    package var caveats: MarkdownDocument?
    /// The ids of the obligations that the measure answers.
    package var requires: [Located<String>] = []
    /// The ids of the measures that it is the sum of.
    package var totalOf: [Located<String>] = []
    /// Targets by year, instead of the target in the CSV file.
    package var targetPath: [PathStep] = []
    /// Changes of the target, oldest first; the last leads to the target in the CSV file.
    package var targetChanges: [TargetChange] = []
    /// Notes on changes of definition and the like.
    package var changes: [Change] = []

    /// Creates details with nothing in them.
    package init() {}
}

extension Measure {
    /// The measure with its details, which are checked against what the CSV file says of it.
    ///
    /// Reported are targets that have no accepted form, changes out of order, without a reason or that change nothing,
    /// a change that does not begin where the one before ended, and a last change that does not lead to the target in
    /// the CSV file. What cannot be used is left out.
    package func adding(_ details: MeasureDetails, reportingTo diagnostics: inout [Diagnostic]) -> Measure {
        var measure = self
        measure.definition = details.definition
        measure.numerator = details.numerator
        measure.denominator = details.denominator
        measure.source = details.source
        measure.caveats = details.caveats
        measure.requires = details.requires
        measure.totalOf = details.totalOf
        measure.changeNotes =
            details.changes
            .compactMap { change in
                period(change.from, reportingTo: &diagnostics).map { ChangeNote(from: $0, note: change.note) }
            }
            .sorted { $0.from < $1.from }
        var merge = TargetMerge(measure: self)
        measure.targets = merge.targets(path: details.targetPath, changes: details.targetChanges)
        diagnostics += merge.diagnostics
        return measure
    }

    /// A period of the measure's own kind; `nil` after an error.
    func period(_ text: Located<String>, reportingTo diagnostics: inout [Diagnostic]) -> Period? {
        if let period = Period(text.value, kind: periodKind) { return period }
        // A period that is missing is the reader's finding.
        guard !text.value.isEmpty else { return nil }
        let example = currentExample
        diagnostics.append(
            .error(
                "period-form",
                at: text.location,
                "'\(text.value)' is not \(periodKind.withArticle), and '\(id.value)' has readings by \(periodKind.rawValue)",
                remedy: "write, for example, '\(example.canonical)'"
            )
        )
        return nil
    }

    /// A period of the measure's kind to show how one is written.
    private var currentExample: Period {
        if let last = readings.last?.period { return last }
        switch periodKind {
        case .month: return .month(10, of: 2024)
        case .quarter: return .quarter(2, ofYearFrom: 2024)
        case .year: return .year(from: 2024)
        case .academicYear: return .academicYear(from: 2024)
        }
    }
}
