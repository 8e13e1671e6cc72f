package import Declarations
package import Diagnostics
package import Markdown
package import Measures

/// One of the plan's numbered priorities, with everything that belongs to it.
package struct Priority: Thing {
    /// The folder's name without its number; it gives the address.
    package var id: String
    package var number: Located<Int>
    package var title: Located<String>
    package var vision: MarkdownDocument
    package var lead: Located<String>?
    /// A lead officer's rating that differs from the one that is worked out.
    package var ownRating: PriorityJudgement?
    package var narrative: MarkdownDocument
    /// Its measures, in the order of the files.
    package var measures: [Measure] = []
    /// Its milestones, of all plan years, in the order written.
    package var milestones: [Milestone] = []
    /// Its case studies, by id.
    package var caseStudies: [CaseStudy] = []

    /// A lead officer's judgement that differs from the rule's.
    package var judgement: LeadJudgement? { ownRating?.judgement }
}

extension Priority {
    package init(at location: SourceLocation) {
        id = ""
        number = Located(0, at: location)
        title = .none(at: location)
        vision = .none(at: location)
        narrative = .none(at: location)
    }

    package static let declaration = Declaration<Priority>("priority", "One of the plan's numbered priorities") {
        Written("number", \.number, "Its number in the plan, from 1")
        Line("title", \.title, "Its title")
        Prose("vision", \.vision, "Its vision or commitment")
        Line("lead", \.lead, "The lead officer, by role")
        Group("rating", \.ownRating, "Only where the lead officer judges otherwise than the rule")
        Body(\.narrative, "The narrative")
        Custom(
            "",
            "",
            form: .files("kpis*.csv") { Measure.declaration.description },
            read: { _, _ in },
            texts: { priority, visit in
                for measure in priority.measures { Measure.declaration.texts(of: measure, visit) }
            }
        )
        Files("milestones.yaml", \.milestones)
        Files("case-studies/*.md", \.caseStudies)
    } check: { priority, source in
        // What is missing or no number at all has been reported.
        guard priority.number.value < 1, priority.number.location != source.location else { return }
        source.error(
            "wrong-type",
            at: priority.number.location,
            "a priority cannot have the number \(priority.number.value)",
            remedy: "write the number that it has in the plan, from 1 on"
        )
    }
}

/// A lead officer's judgement of a priority, shown beside the rating that is worked out.
package struct PriorityJudgement: Thing {
    package var level: Located<Course>
    package var reason: Located<String>
    package var by: Located<String>

    /// The judgement; `nil` without a reason or an author.
    package var judgement: LeadJudgement? {
        LeadJudgement(level.value, reason: reason.value, by: by.value)
    }
}

extension PriorityJudgement {
    package init(at location: SourceLocation) {
        level = Located(.notKnown, at: location)
        reason = .none(at: location)
        by = .none(at: location)
    }

    package static let declaration = Declaration<PriorityJudgement>(
        "priority rating",
        "A lead officer's judgement, shown beside the rating that is worked out"
    ) {
        Choice("level", \.level, "What the lead officer makes of it")
        Line("reason", \.reason, "Why")
        Line("by", \.by, "Who judges, by role", example: "Service Director")
    }
}
