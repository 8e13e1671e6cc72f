internal import Diagnostics
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// The items of one meeting, or those that are still to be scheduled.
struct WorkProgrammeGroup: TemplateModel {
    let heading: String
    let isPast: Bool
    let meeting: PageLink?
    let items: [WorkProgrammeRow]

    static let fields = Fields<WorkProgrammeGroup>("The items of one meeting") {
        Text("heading", "the meeting's date, or that the items are still to be scheduled", \.heading)
        YesNo("isPast", "whether the meeting is over", \.isPast)
        OptionalOne("meeting", "its minutes, if there are any", \.meeting)
        List("items", "the items, in the order written", \.items)
    }
}

/// An item of the work programme.
struct WorkProgrammeRow: TemplateModel {
    let title: String
    let reason: MarkdownText
    let member: String?
    let officer: String?
    let score: String?
    let priority: String?
    let isPrinted: Bool
    let answers: [ScoringAnswerRow]

    static let fields = Fields<WorkProgrammeRow>("An item of the work programme") {
        Text("title", "what it is", \.title)
        Prose("reason", "why the committee looks at it", \.reason)
        OptionalText("member", "the member responsible, by office", \.member)
        OptionalText("officer", "the officer responsible, by role", \.officer)
        OptionalText("score", "the score, from 0 to 6", \.score)
        OptionalText("priority", "High, Medium or Low; absent with a score of 0", \.priority)
        YesNo("isPrinted", "whether the score is as printed in a paper, without the form behind it", \.isPrinted)
        List("answers", "the scoring form, if it was filled in", \.answers)
    }

    init(_ item: WorkProgrammeItem, reason: MarkdownText) {
        title = item.title.value
        self.reason = reason
        member = item.member?.value
        officer = item.officer?.value
        score = item.score.map { "\($0)" }
        priority = item.priority?.name
        isPrinted = item.form == nil && item.printedScore != nil
        answers = ScrutinyScore.Criterion.allCases.compactMap { criterion in
            item.form?.answers[criterion].map {
                ScoringAnswerRow(name: criterion.name, isYes: $0.isYes.value, evidence: $0.evidence?.value)
            }
        }
    }
}

/// An answer of a scoring form.
struct ScoringAnswerRow: TemplateModel {
    let name: String
    let isYes: Bool
    let evidence: String?

    static let fields = Fields<ScoringAnswerRow>("An answer of a scoring form") {
        Text("name", "what the form calls the question", \.name)
        YesNo("isYes", "whether the answer is yes", \.isYes)
        OptionalText("evidence", "what shows it", \.evidence)
    }
}

extension Page {
    /// The work programme by meeting: by date, then what is still to be scheduled by year.
    func workProgrammeGroups() -> [WorkProgrammeGroup] {
        let items = site.content.workProgramme
        let dates = Set(items.compactMap(\.date?.value)).sorted { ($0.lastDay, $0.iso) < ($1.lastDay, $1.iso) }
        let years = Set(items.filter { $0.date == nil }.compactMap(\.year?.value)).sorted()
        return dates.map { date in
            let ofMeeting = items.filter { $0.date?.value == date }
            return WorkProgrammeGroup(
                heading: date.words,
                isPast: date.lastDay < site.snapshot.asAt,
                meeting: ofMeeting.lazy.compactMap(\.meeting).first.flatMap { link(to: Reference(.meeting, $0.value)) },
                items: ofMeeting.map { row(for: $0) }
            )
        }
            + years.map { year in
                WorkProgrammeGroup(
                    heading: MilestonePagePhrases.toBeScheduled(in: year),
                    isPast: false,
                    meeting: nil,
                    items: items.filter { $0.date == nil && $0.year?.value == year }.map { row(for: $0) }
                )
            }
    }

    private func row(for item: WorkProgrammeItem) -> WorkProgrammeRow {
        WorkProgrammeRow(item, reason: text(item.reason, headingLevel: 4))
    }
}
