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

    private static func make(_ page: inout Page, _ frame: Frame) -> AccessibilityPage {
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
    let isFully: Bool
    let isPartially: Bool
    let isNot: Bool
    let prepared: String
    let reviewed: String
    let tested: String
    let testedBy: String
    let method: HTML?
    let issues: [HTML]
    let burden: [HTML]
    let outOfScope: [HTML]
    let improvements: HTML?
    let responseDays: String?
    let enforcement: HTML?

    static let fields = Fields<AccessibilityDetails>("What a council states about a site's accessibility") {
        YesNo("isFully", "whether the site meets the standard", \.isFully)
        YesNo("isPartially", "whether it meets the standard but for the problems listed", \.isPartially)
        YesNo("isNot", "whether it does not meet the standard", \.isNot)
        Text("prepared", "when the statement was first prepared", \.prepared)
        Text("reviewed", "when it was last reviewed", \.reviewed)
        Text("tested", "when the site was last tested", \.tested)
        Text("testedBy", "who tested it", \.testedBy)
        OptionalMarkup("method", "how it was tested", \.method)
        MarkupList("issues", "what does not meet the standard yet", \.issues)
        MarkupList("burden", "what would be a disproportionate burden to make accessible", \.burden)
        MarkupList("outOfScope", "what need not be accessible by the regulations", \.outOfScope)
        OptionalMarkup("improvements", "what is being done, and by when", \.improvements)
        OptionalText("responseDays", "how many working days an answer takes", \.responseDays)
        OptionalMarkup("enforcement", "whom to turn to if the answer does not satisfy", \.enforcement)
    }
}

extension Page {
    /// What the council states.
    fileprivate mutating func details(of facts: AccessibilityFacts) -> AccessibilityDetails {
        AccessibilityDetails(
            isFully: facts.status.value == .fully,
            isPartially: facts.status.value == .partially,
            isNot: facts.status.value == .not,
            prepared: facts.prepared.words,
            reviewed: facts.reviewed.words,
            tested: facts.tested.words,
            testedBy: facts.testedBy.value,
            method: html(facts.method, headingLevel: 3),
            issues: facts.issues.map { html($0, headingLevel: 3) },
            burden: facts.disproportionateBurden.map { html($0, headingLevel: 4) },
            outOfScope: facts.outOfScope.map { html($0, headingLevel: 4) },
            improvements: html(facts.improvements, headingLevel: 3),
            responseDays: facts.responseDays.map { "\($0)" },
            enforcement: html(facts.enforcement, headingLevel: 3)
        )
    }
}
