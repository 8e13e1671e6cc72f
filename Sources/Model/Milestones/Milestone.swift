package import Declarations
package import Diagnostics
package import Markdown
package import Measures

/// Something agreed for a year of the plan.
package struct Milestone: Thing {
    package var id: Located<String>
    package var year: Located<PlanYear>
    package var title: Located<String>
    package var description: MarkdownDocument?
    package var owner: Located<String>?
    /// By when; by default the end of the plan year.
    package var due: Located<WrittenDate>?
    package var agreed: Located<WrittenDate>?
    package var intendedImpact: MarkdownDocument?
    package var measure: MarkdownDocument?
    /// The obligations that it answers.
    package var requires: [Located<String>] = []
    /// What was reported, at most once for each report, in the order of the reports.
    package var updates: [MilestoneUpdate] = []
    /// A word instead of a date: immediate, ongoing, next meeting.
    package var dueWord: Located<DueWord>?
    /// When it was done.
    package var done: Located<WrittenDate>?
    /// How its date was moved, and why.
    package var dueChanges: [DueChange] = []
    /// What was promised in numbers.
    package var promises: [NumberPromise] = []
    /// The first report that named it, where neither updates nor records show which that was.
    package var firstReport: Located<String>?

    /// The last day by which it is to be implemented.
    ///
    /// What is due at once is due from the day on which it was agreed; what is ongoing or due at the next meeting has
    /// to be done by the end of its plan year, because otherwise it would never be due.
    package var dueDay: Day {
        if let due { return due.value.lastDay }
        if dueWord?.value == .immediate { return agreed?.value.lastDay ?? year.value.firstDay }
        return year.value.lastDay
    }
}

/// A word that stands where a due date would.
package enum DueWord: String, CaseIterable, Sendable {
    /// The words that papers use.
    case immediate, ongoing
    case nextMeeting = "next meeting"
}

/// A due date that was moved.
package struct DueChange: Thing {
    /// The date before.
    package var was: Located<WrittenDate>
    /// The date from then on.
    package var now: Located<WrittenDate>
    package var reason: Located<String>?
}

extension DueChange {
    package init(at location: SourceLocation) {
        was = Located(WrittenDate(.placeholder), at: location)
        now = Located(WrittenDate(.placeholder), at: location)
    }

    package static let declaration = Declaration<DueChange>("moved date", "A due date that was moved") {
        Written("was", \.was, "The date before")
        Written("now", \.now, "The date from then on")
        Line("reason", \.reason, "Why it was moved", to: [.pages, .record])
    }
}

extension Milestone {
    package init(at location: SourceLocation) {
        id = .none(at: location)
        year = Located(.placeholder, at: location)
        title = .none(at: location)
    }

    package static let declaration = Declaration<Milestone>("milestone", "Something agreed for a year of the plan") {
        IDKey(\.id, example: "EH-03")
        Written("year", \.year, "The plan year that it was agreed for")
        Line("title", \.title, "What was agreed, in a line")
        Prose("description", \.description, "What exactly was agreed")
        Line("owner", \.owner, "Who answers for it, by role").expected
        Custom(
            "due",
            "By when; by default the last day of the plan year",
            form: .either([WrittenDate.form, .choice(DueWord.allCases.map(\.rawValue))]),
            to: .facts,
            example: "2025-03-31",
            read: readDue,
            value: { $0.due.map { .text($0.value.iso) } ?? $0.dueWord.map { .text($0.value.rawValue) } }
        )
        Groups("due-changes", \.dueChanges, "How its date was moved, and why", to: [.pages, .record])
        Written("done", \.done, "When it was done", to: .record)
        Written("agreed", \.agreed, "When it was agreed")
        Prose("intended-impact", \.intendedImpact, "The difference that it is to make").expected
        Prose("measure", \.measure, "How that difference will be measured")
        Groups(
            "promises",
            \.promises,
            "What was promised in numbers, followed to the figure that was reached",
            to: [.pages, .search, .record]
        )
        Lines("requires", \.requires, "Obligations that it answers", example: "[ILACS-LADO]")
        // The data hold what the report says, and not what earlier and later ones do.
        Groups("updates", \.updates, "What was reported, once for each report", to: [.pages, .search, .record])
        Line(
            "first-report",
            \.firstReport,
            "The first report that named it, where neither updates nor records show which that was",
            example: "2024-25",
            to: .facts
        )
    }

    @Sendable private static func readDue(_ source: any KeySource, _ milestone: inout Milestone) {
        guard let written = source.line("due", example: nil) else { return }
        if let word = DueWord(rawValue: written.value.lowercased()) {
            milestone.dueWord = Located(word, at: written.location)
            return
        }
        milestone.due = source.read(written, as: WrittenDate.self, under: "due", example: WrittenDate.example)
    }
}

/// What one report says of a milestone.
package struct MilestoneUpdate: Thing {
    package var report: Located<String>
    package var status: Located<MilestoneStatus>
    package var progress: MarkdownDocument
    package var impact: MarkdownDocument?
    package var next: MarkdownDocument?
    package var evidence: [Located<Reference>] = []
    /// Whether it will be done by its date.
    package var forecast: Located<Forecast>?
    /// Why it is paused or withdrawn, or not on course.
    package var reason: Located<String>?
    /// The id of the milestone that it was merged into.
    package var mergedInto: Located<String>?
    /// The rating that the report's paper prints, which may be another than the one that is worked out.
    package var printedRating: Located<MilestoneRating>?
}

extension MilestoneUpdate {
    package init(at location: SourceLocation) {
        report = .none(at: location)
        status = Located(.notStarted, at: location)
        progress = .none(at: location)
    }

    package static let declaration = Declaration<MilestoneUpdate>(
        "milestone update",
        "What one report says of a milestone"
    ) {
        Line("report", \.report, "The report", example: "2024-25", to: .facts)
        Custom(
            "status",
            "The status that was reported; `merged into` is followed by the id of the milestone that took it over",
            form: .choice(MilestoneStatus.allCases.map { $0 == .merged ? "merged into …" : $0.rawValue }),
            isRequired: true,
            to: .facts,
            example: "in progress",
            read: readStatus,
            value: { .text($0.status.value.rawValue + ($0.mergedInto.map { " into " + $0.value } ?? "")) }
        )
        Custom(
            "forecast",
            "Whether it will be done by its date: `on course`, `at risk`, `will miss`, or the date by which it will be",
            form: .either([.choice(Forecast.Outlook.allCases.map(\.rawValue)), WrittenDate.form]),
            to: .facts,
            example: "at risk",
            read: readForecast,
            value: { $0.forecast.map { .text($0.value.text) } }
        )
        Line("reason", \.reason, "Why it is paused, withdrawn, merged or not on course")
        Choice(
            "printed-rating",
            \.printedRating,
            "The rating that the paper prints, shown beside the one that is worked out"
        )
        Prose("progress", \.progress, "What was done")
        Prose("impact", \.impact, "The difference that it made")
        Prose("next", \.next, "What the next period will bring")
        Custom(
            "evidence",
            "What shows the difference: figures (kpi: or table:), an audit or inspection (audit: and the id of an "
                + "obligation or a report), or an account (case:, milestone: or page:)",
            form: .list(.line),
            to: .facts,
            example: "[kpi:re-referrals, audit:ILACS-1, case:first-words]",
            read: { source, update in
                update.evidence = source.lines("evidence", example: nil).map { evidence($0, source) }
            },
            value: { update in
                update.evidence.isEmpty ? nil : .list(update.evidence.map { .text($0.value.text) })
            }
        )
    }

    /// What officers write in front of the id of the milestone that has taken one over.
    private enum StatusWord: String {
        case mergedInto = "merged into "
    }

    @Sendable private static func readStatus(_ source: any KeySource, _ update: inout MilestoneUpdate) {
        let mergedInto = StatusWord.mergedInto.rawValue
        let words = MilestoneStatus.allCases.map { $0 == .merged ? mergedInto + "…" : $0.rawValue }
        guard let written = source.line("status", example: words.joined(separator: " | ")) else { return }
        if written.value.hasPrefix(mergedInto) {
            update.status = Located(.merged, at: written.location)
            update.mergedInto = Located(String(written.value.dropFirst(mergedInto.count)), at: written.location)
        } else if let status = MilestoneStatus(rawValue: written.value), status != .merged {
            update.status = Located(status, at: written.location)
        } else {
            let nearest = NearMiss.nearest(to: written.value, among: words)
            let finding = Diagnostic.error(
                "unknown-choice",
                at: written.location,
                "'\(written.value)' is not a status",
                remedy: nearest.map { "did you mean '\($0)'?" }
                    ?? "write " + words.dropLast().map { "'\($0)'" }.joined(separator: ", ")
                    + " or '\(words.last ?? "")'"
            )
            // Which milestone another was merged into, nobody can guess.
            let certain = NearMiss.onlyNearest(to: written.value, among: words).flatMap {
                $0.contains("…") ? nil : $0
            }
            source.report(
                certain.map { finding.replacing(written.value, with: $0) } ?? finding.spanning(written.value)
            )
        }
    }

    @Sendable private static func readForecast(_ source: any KeySource, _ update: inout MilestoneUpdate) {
        guard let written = source.line("forecast", example: nil) else { return }
        if let forecast = Forecast(written.value) {
            update.forecast = Located(forecast, at: written.location)
        } else if let date = WrittenDate(written.value) {
            update.forecast = Located(.by(date.lastDay), at: written.location)
        } else {
            source.error(
                "unknown-choice",
                at: written.location,
                "'\(written.value)' is not a forecast",
                remedy: "write 'on course', 'at risk', 'will miss', or the date by which it will be done, as 2025-09"
            )
        }
    }

    /// What can show that a milestone made a difference.
    private static let kinds: Set<Reference.Kind> = [.kpi, .table, .audit, .case, .milestone, .page]

    private static func evidence(_ text: Located<String>, _ source: any KeySource) -> Located<Reference> {
        if let reference = Reference(text.value), kinds.contains(reference.kind) {
            return Located(reference, at: text.location)
        }
        source.error(
            "bad-reference",
            at: text.location,
            "'\(text.value)' is not a kind of evidence",
            remedy: "write 'kpi:', 'table:', 'audit:', 'case:', 'milestone:' or 'page:' and an id, for example "
                + "'case:first-words'"
        )
        // Something is named, so that it cannot be said that nothing is.
        return Located(Reference(.page, text.value), at: text.location)
    }
}
