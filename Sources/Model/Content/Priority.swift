package import Diagnostics
package import Measures
package import Markdown

/// One of the plan's numbered priorities, with everything that belongs to it.
package struct Priority: Sendable {
    /// The folder's name without its number; it gives the address.
    package var id: String
    /// Its number in the plan.
    package var number: Located<Int>
    /// Its title.
    package var title: Located<String>
    /// Its vision or commitment.
    package var vision: MarkdownDocument
    /// The lead officer, by role.
    package var lead: Located<String>?
    /// The narrative.
    package var narrative: MarkdownDocument
    /// Its measures, in the order of the files.
    package var measures: [Measure]
    /// A lead officer's rating that differs from the one that is worked out.
    package var judgement: RollUp.Judgement?
    /// Its milestones, of all plan years, in the order written.
    package var milestones: [Milestone]
    /// Its case studies, by id.
    package var caseStudies: [CaseStudy]

    /// Creates a priority.
    package init(
        id: String,
        number: Located<Int>,
        title: Located<String>,
        vision: MarkdownDocument,
        lead: Located<String>? = nil,
        narrative: MarkdownDocument,
        measures: [Measure] = [],
        judgement: RollUp.Judgement? = nil,
        milestones: [Milestone] = [],
        caseStudies: [CaseStudy] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.vision = vision
        self.lead = lead
        self.narrative = narrative
        self.measures = measures
        self.judgement = judgement
        self.milestones = milestones
        self.caseStudies = caseStudies
    }
}
