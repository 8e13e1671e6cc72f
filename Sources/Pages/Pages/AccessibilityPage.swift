internal import Diagnostics
internal import Model
internal import SafeHTML
internal import Templates

/// The accessibility statement.
struct AccessibilityPage: TemplateModel {
    let frame: Frame
    let authority: String
    let website: String?
    let contact: ContactDetails?
    let statement: AccessibilityDetails?

    static let fields = Fields<AccessibilityPage>("The accessibility statement") {
        One("frame", "what stands around the content", \.frame)
        Text("authority", "the council", \.authority)
        OptionalLink("website", "the council's own site", \.website)
        OptionalOne("contact", "who answers questions", \.contact)
        OptionalOne("statement", "what the council states; absent where site.yaml says nothing", \.statement)
    }

    static let kind = PageKind<AccessibilityPage>(
        "accessibility",
        at: SiteMap.accessibility,
        title: "Accessibility statement",
        description: "How accessible this site is, and whom to tell about problems.",
        in: [.foot, .furtherPages],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> AccessibilityPage {
        let site = page.site
        let facts = site.settings.accessibility
        return AccessibilityPage(
            frame: frame,
            authority: site.settings.authority.value,
            website: site.settings.website?.value,
            contact: site.settings.contact.map(ContactDetails.init),
            statement: facts.map { page.details(of: $0) }
        )
    }
}

/// Who answers questions.
struct ContactDetails: TemplateModel {
    let name: String
    let email: String?
    let emailAddress: String?
    let telephone: String?
    let postal: String?

    init(_ contact: Contact) {
        name = contact.name.value
        email = contact.email?.value
        emailAddress = contact.email.map { "mailto:" + $0.value }
        telephone = contact.telephone?.value
        postal = contact.address?.value
    }

    static let fields = Fields<ContactDetails>("Who answers questions") {
        Text("name", "a team, or a person by role", \.name)
        OptionalText("email", "the e-mail address as it is read", \.email)
        OptionalLink("emailAddress", "the e-mail address as a link", \.emailAddress)
        OptionalText("telephone", "the telephone number", \.telephone)
        OptionalText("postal", "the postal address", \.postal)
    }
}

/// What a council states about a site's accessibility.
struct AccessibilityDetails: TemplateModel {
    let status: AccessibilityFacts.Status
    let prepared: String
    let reviewed: String
    let tested: String
    let testedBy: String
    let method: MarkdownText?
    let issues: [MarkdownText]
    let burden: [MarkdownText]
    let outOfScope: [MarkdownText]
    let improvements: MarkdownText?
    let responseDays: String?
    let enforcement: MarkdownText?

    static let fields = Fields<AccessibilityDetails>("What a council states about a site's accessibility") {
        OneOf("status", "how far the site meets the standard", \.status)
        Text("prepared", "when the statement was first prepared", \.prepared)
        Text("reviewed", "when it was last reviewed", \.reviewed)
        Text("tested", "when the site was last tested", \.tested)
        Text("testedBy", "who tested it", \.testedBy)
        OptionalProse("method", "how it was tested", \.method)
        ProseList("issues", "what does not meet the standard yet", \.issues)
        ProseList("burden", "what would be a disproportionate burden to make accessible", \.burden)
        ProseList("outOfScope", "what need not be accessible by the regulations", \.outOfScope)
        OptionalProse("improvements", "what is being done, and by when", \.improvements)
        OptionalText("responseDays", "how many working days an answer takes", \.responseDays)
        OptionalProse("enforcement", "whom to turn to if the answer does not satisfy", \.enforcement)
    }
}

extension Page {
    /// What the council states.
    fileprivate func details(of facts: AccessibilityFacts) -> AccessibilityDetails {
        AccessibilityDetails(
            status: facts.status.value,
            prepared: facts.prepared.words,
            reviewed: facts.reviewed.words,
            tested: facts.tested.words,
            testedBy: facts.testedBy.value,
            method: text(facts.method, headingLevel: 3),
            issues: facts.issues.map { text($0, headingLevel: 3) },
            burden: facts.disproportionateBurden.map { text($0, headingLevel: 4) },
            outOfScope: facts.outOfScope.map { text($0, headingLevel: 4) },
            improvements: text(facts.improvements, headingLevel: 3),
            responseDays: facts.responseDays.map { "\($0)" },
            enforcement: text(facts.enforcement, headingLevel: 3)
        )
    }
}
