package import Declarations
package import Diagnostics
package import Markdown

/// What kpis.yaml says about one measure, as written and not yet checked.
package struct MeasureDetails: Thing {
    package var definition: MarkdownDocument?
    package var owner: Located<String>?
    package var firstReport: Located<String>?
    package var numerator: Located<String>?
    package var denominator: Located<String>?
    package var source: Located<String>?
    package var caveats: MarkdownDocument?
    /// The ids of the obligations that the measure answers.
    package var requires: [Located<String>] = []
    /// The ids of the measures that it is the sum of.
    package var totalOf: [Located<String>] = []
    /// How its parts make the whole.
    package var partOfTotal: Located<PartOfTotal>?
    /// Why the target is what it is.
    package var targetReason: Located<String>?
    /// Where it started.
    package var baseline: MeasureBaseline?
    /// The target with its date, instead of the target in the CSV file.
    package var targetBy: TargetBy?
    /// To how many decimals its figures are read and printed; as written where there is none.
    package var decimals: Located<Int>?
    /// What the service said of it, report by report.
    package var commentary: [Commentary] = []
    /// Targets by year, instead of the target in the CSV file.
    package var targetPath: [PathStep] = []
    /// Changes of the target, oldest first; the last leads to the target in the CSV file.
    package var targetChanges: [TargetChange] = []
    /// Notes on changes of definition and the like.
    package var changes: [Change] = []
    /// Where the process chart begins again, and what its limits are worked out from.
    package var process: ProcessDetails?
    /// Within which year the figures run up.
    package var accumulates: Located<Accumulation>?
    /// What is to be reached by each period of the year, where figures run up.
    package var targetProfile: [Located<String>] = []
    /// Whether neighbouring readings share data, as those of a rolling year do.
    package var rolling: Located<Bool>?
    /// How late its figures normally are.
    package var lag: Located<Lag>?

    /// Details with nothing in them.
    package init() {}
}

extension MeasureDetails {
    package init(at location: SourceLocation) { self.init() }

    package static let declaration = Declaration<MeasureDetails>("KPI", "What is said about one measure") {
        Prose("definition", \.definition, "What exactly is measured")
        Line("owner", \.owner, "Who answers for it, by role")
        Line("numerator", \.numerator, "What is counted")
        Line(
            "denominator",
            \.denominator,
            "Out of what; beginning with a number, such as \"30 children\", it is checked against"
        )
        Line("source", \.source, "Where the figures come from")
        Prose("caveats", \.caveats, "What to bear in mind")
        Line(
            "first-report",
            \.firstReport,
            "The first report that named it, where the records do not show which that was",
            example: "2024-25",
            to: .facts
        )
        Lines("requires", \.requires, "Obligations that it answers", example: "[ILACS-LADO]")
        Lines("total-of", \.totalOf, "The measures that it is the sum of", example: "[under-16, over-16]")
        Choice(
            "part-of-total",
            \.partOfTotal,
            "How its parts make the whole: they add up to it, it is their average, or neither",
            to: .record
        )
        Line("target-reason", \.targetReason, "Why the target is what it is")
        Group("baseline", \.baseline, "Where it started", to: .record)
        Group(
            "target-by",
            \.targetBy,
            "A target with a date, instead of the CSV file's, which is then Monitor or the same",
            to: .record
        )
        Written(
            "decimals",
            \.decimals,
            "To how many decimals its figures are read and printed, 0 to 6",
            example: "1",
            to: .record
        )
        Groups("commentary", \.commentary, "What the service says of it, report by report")
        Custom(
            "target-path",
            "A target for each year, instead of the CSV file's: a target, track or n/a",
            form: .pairs(of: .line),
            to: .record,
            example: "{2021-22: track, 2022-23: +5%}",
            read: { source, details in
                details.targetPath = source.pairs("target-path").map { PathStep(year: $0.key, target: $0.value) }
            },
            value: { details in
                let steps = details.targetPath.map { DeclaredValue.Entry($0.year.value, .text($0.target.value)) }
                return steps.isEmpty ? nil : .group(steps)
            }
        )
        Groups(
            "target-changes",
            \.targetChanges,
            "Earlier targets; the CSV file's target is the latest",
            to: [.pages, .record]
        )
        Groups(
            "changes",
            \.changes,
            "Notes on changes of definition, unit, source or printed reference",
            to: [.pages, .search, .record]
        )
        Group("process", \.process, "Segments and limits of the process chart", to: [.pages, .record])
        Choice(
            "accumulates",
            \.accumulates,
            "Within which year its figures run up; such a measure has no process chart",
            to: .record
        )
        Lines(
            "target-profile",
            \.targetProfile,
            "For figures that run up: what is to be reached by each period of the year, in order",
            example: "[30, 60, 90, 120]",
            to: .record
        )
        Written(
            "rolling",
            \.rolling,
            "Whether neighbouring readings share data, as those of a rolling year do; such a measure has no process chart",
            to: .record
        )
        Written(
            "lag",
            \.lag,
            "How late its figures normally are, in days, weeks, months, quarters or years: a report shows those of periods "
                + "that ended so long before its date",
            to: .record
        )
    }
}

extension MeasureDetails {
    /// One entry of `target-changes`.
    package struct TargetChange: Thing {
        /// The first period under the new target.
        package var from: Located<String>
        package var was: Located<String>
        package var now: Located<String>
        /// Why; empty where no reason was given, which is found where the target is judged.
        package var reason: Located<String>

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

        package init(year: Located<String>, target: Located<String>) {
            self.year = year
            self.target = target
        }
    }
}

extension MeasureDetails.TargetChange {
    package init(at location: SourceLocation) {
        let nothing = Located("", at: location)
        self.init(from: nothing, was: nothing, now: nothing, reason: nothing)
    }

    package static let declaration = Declaration<MeasureDetails.TargetChange>("target change", "A change of the target")
    {
        Line("from", \.from, "The first period under the new target", example: "2023-05", to: .record)
        Line("was", \.was, "The target before", example: "12.0%", to: [.pages, .record])
        Line("now", \.now, "The target from then on", example: "17.0%", to: [.pages, .record])
        Custom(
            "reason",
            "Why it was changed",
            form: .line,
            to: [.pages, .record],
            read: { source, change in
                change.reason =
                    source.line("reason", example: nil) ?? Located("", at: source.place(of: "reason"))
            },
            texts: { change, visit in
                guard !change.reason.value.isEmpty else { return }
                visit(PrintedText(.line(change.reason), key: "reason", destinations: [.pages, .record]))
            },
            value: { .text($0.reason.value) }
        )
    }
}

extension MeasureDetails {
    /// One entry of `changes`.
    package struct Change: Thing {
        /// The first period that it concerns.
        package var from: Located<String>
        package var note: Located<String>

        package init(from: Located<String>, note: Located<String>) {
            self.from = from
            self.note = note
        }
    }
}

extension MeasureDetails.Change {
    package init(at location: SourceLocation) {
        self.init(from: Located("", at: location), note: Located("", at: location))
    }

    package static let declaration = Declaration<MeasureDetails.Change>(
        "change note",
        "A change that readers should know"
    ) {
        Line("from", \.from, "The first period that it concerns", example: "2023-05", to: .record)
        Line("note", \.note, "What changed", to: [.pages, .search, .record])
    }
}

/// How the parts of a measure make the whole.
package enum PartOfTotal: String, CaseIterable, Sendable {
    /// They add up to it.
    case sums
    /// It is an average of theirs, so that it lies between the lowest and the highest.
    case averages
    /// Neither: the groups overlap, or are not all of them.
    case none
}
