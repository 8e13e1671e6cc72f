package import Diagnostics
package import Measures
package import Markdown

/// What `site.yaml` says.
package struct SiteSettings: Sendable {
    /// The council.
    package var authority: String
    /// The committee that receives the reports.
    package var committee: String
    /// The plan that the reports are about.
    package var plan: PlanDetails
    /// What a demonstration says of itself on every page.
    package var demonstration: MarkdownDocument?
    /// The report that the site is about, if it is not the newest.
    package var current: Located<String>?
    /// The reports' ids, oldest first.
    package var reports: [Located<String>]
    /// The priorities' folders, in order.
    package var priorities: [Located<String>]
    /// The language of the content as a BCP 47 tag.
    package var language: String
    /// The authority's own site.
    package var website: String?
    /// Who answers questions about the site.
    package var contact: Contact?
    /// The logo: an SVG or PNG file by its path in the content folder.
    package var logo: Located<String>?
    /// The brand colour as `#rrggbb`.
    package var brandColour: String?
    /// The milestones' ratings.
    package var milestoneRatings: MilestoneRatingScheme
    /// By how much a measure's target may be missed and still be near, unless the measure says otherwise.
    package var tolerance: Tolerance
    /// How process-behaviour charts are worked out.
    package var processBehaviour: ProcessBehaviour.Configuration
    /// From which share off target and overdue on a priority is amber or red.
    package var priorityRating: RollUp.Rule
    /// Facts for the accessibility statement.
    package var accessibility: AccessibilityFacts?
    /// How severe findings are, where not as usual.
    package var checks: [CheckSetting]
    /// Which small numbers are withheld; `nil` where none are.
    package var disclosure: DisclosureRule?

    /// Creates settings.
    package init(
        authority: String,
        committee: String,
        plan: PlanDetails,
        demonstration: MarkdownDocument? = nil,
        current: Located<String>? = nil,
        reports: [Located<String>],
        priorities: [Located<String>],
        language: String = "en-GB",
        website: String? = nil,
        contact: Contact? = nil,
        logo: Located<String>? = nil,
        brandColour: String? = nil,
        milestoneRatings: MilestoneRatingScheme = .standard,
        tolerance: Tolerance = .standard,
        processBehaviour: ProcessBehaviour.Configuration = ProcessBehaviour.Configuration(),
        priorityRating: RollUp.Rule = .standard,
        accessibility: AccessibilityFacts? = nil,
        checks: [CheckSetting] = [],
        disclosure: DisclosureRule? = nil
    ) {
        self.authority = authority
        self.committee = committee
        self.plan = plan
        self.demonstration = demonstration
        self.current = current
        self.reports = reports
        self.priorities = priorities
        self.language = language
        self.website = website
        self.contact = contact
        self.logo = logo
        self.brandColour = brandColour
        self.milestoneRatings = milestoneRatings
        self.tolerance = tolerance
        self.processBehaviour = processBehaviour
        self.priorityRating = priorityRating
        self.accessibility = accessibility
        self.checks = checks
        self.disclosure = disclosure
    }
}

/// The plan as a whole.
package struct PlanDetails: Sendable {
    /// Its title.
    package var title: String
    /// What stands under the title.
    package var subtitle: String?
    /// The first month.
    package var starts: WrittenDate
    /// The last month.
    package var ends: WrittenDate
    /// What it is, in a paragraph.
    package var summary: MarkdownDocument?

    /// Creates a plan.
    package init(
        title: String,
        subtitle: String? = nil,
        starts: WrittenDate,
        ends: WrittenDate,
        summary: MarkdownDocument? = nil
    ) {
        self.title = title
        self.subtitle = subtitle
        self.starts = starts
        self.ends = ends
        self.summary = summary
    }
}

/// Who answers questions about the site.
package struct Contact: Sendable {
    /// A team, or a person by role.
    package var name: String
    /// An e-mail address.
    package var email: String?
    /// A telephone number.
    package var telephone: String?
    /// A postal address.
    package var address: String?

    /// Creates a contact.
    package init(name: String, email: String? = nil, telephone: String? = nil, address: String? = nil) {
        self.name = name
        self.email = email
        self.telephone = telephone
        self.address = address
    }
}

/// What the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018 ask a public body to
/// state, as far as a program cannot know it.
package struct AccessibilityFacts: Sendable {
    /// How far the site meets WCAG 2.2 AA.
    package enum Status: String, CaseIterable, Sendable {
        /// How far the standard is met.
        case fully, partially, not
    }

    /// How far the site meets WCAG 2.2 AA.
    package var status: Status
    /// When the statement was first prepared.
    package var prepared: WrittenDate
    /// When it was last reviewed.
    package var reviewed: WrittenDate
    /// When the site was last tested.
    package var tested: WrittenDate
    /// Who tested it.
    package var testedBy: String
    /// How it was tested.
    package var method: MarkdownDocument?
    /// What does not meet the standard yet.
    package var issues: [MarkdownDocument]
    /// What is not accessible because making it so would be a disproportionate burden.
    package var disproportionateBurden: [MarkdownDocument]
    /// What is not accessible and need not be by the regulations.
    package var outOfScope: [MarkdownDocument]
    /// What is being done about the problems, and by when.
    package var improvements: MarkdownDocument?
    /// How many working days an answer takes.
    package var responseDays: Int?
    /// Whom to turn to if the answer does not satisfy.
    package var enforcement: MarkdownDocument?

    /// Creates the facts.
    package init(
        status: Status,
        prepared: WrittenDate,
        reviewed: WrittenDate,
        tested: WrittenDate,
        testedBy: String,
        method: MarkdownDocument? = nil,
        issues: [MarkdownDocument] = [],
        disproportionateBurden: [MarkdownDocument] = [],
        outOfScope: [MarkdownDocument] = [],
        improvements: MarkdownDocument? = nil,
        responseDays: Int? = nil,
        enforcement: MarkdownDocument? = nil
    ) {
        self.status = status
        self.prepared = prepared
        self.reviewed = reviewed
        self.tested = tested
        self.testedBy = testedBy
        self.method = method
        self.issues = issues
        self.disproportionateBurden = disproportionateBurden
        self.outOfScope = outOfScope
        self.improvements = improvements
        self.responseDays = responseDays
        self.enforcement = enforcement
    }
}
