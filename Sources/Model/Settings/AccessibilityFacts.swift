package import Declarations
package import Diagnostics
package import Markdown

/// What the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018 ask a public body to
/// state, as far as a program cannot know it.
package struct AccessibilityFacts: Thing {
    /// How far the site meets WCAG 2.2 AA.
    package enum Status: String, CaseIterable, Sendable {
        /// How far the standard is met.
        case fully, partially, not
    }

    package var status: Located<Status>
    package var prepared: Located<WrittenDate>
    package var reviewed: Located<WrittenDate>
    package var tested: Located<WrittenDate>
    package var testedBy: Located<String>
    package var method: MarkdownDocument?
    package var issues: [MarkdownDocument] = []
    package var disproportionateBurden: [MarkdownDocument] = []
    package var outOfScope: [MarkdownDocument] = []
    package var improvements: MarkdownDocument?
    package var responseDays: Located<Int>?
    package var enforcement: MarkdownDocument?
}

extension AccessibilityFacts {
    package init(at location: SourceLocation) {
        let date = Located(WrittenDate(.placeholder), at: location)
        status = Located(.partially, at: location)
        prepared = date
        reviewed = date
        tested = date
        testedBy = .none(at: location)
    }

    package static let declaration = Declaration<AccessibilityFacts>(
        "accessibility statement",
        "Facts for the accessibility statement"
    ) {
        Choice("status", \.status, "How far the site meets WCAG 2.2 AA")
        Written("prepared", \.prepared, "When the statement was first prepared")
        Written("reviewed", \.reviewed, "When it was last reviewed")
        Written("tested", \.tested, "When the site was last tested")
        Line("tested-by", \.testedBy, "Who tested it", to: [.pages])
        Prose("method", \.method, "How it was tested", to: [.pages])
        Prose("issues", \.issues, "Known problems; needed unless the status is \"fully\"", to: [.pages])
        Prose(
            "disproportionate-burden",
            \.disproportionateBurden,
            "What would be a disproportionate burden to put right (regulation 7)",
            to: [.pages]
        )
        Prose("out-of-scope", \.outOfScope, "What the regulations exempt", to: [.pages])
        Prose("improvements", \.improvements, "What is being done, and by when", to: [.pages])
        Written("response-days", \.responseDays, "How many working days an answer takes", example: "10")
        Prose("enforcement", \.enforcement, "Whom to turn to if the answer does not satisfy", to: [.pages])
    } check: { facts, source in
        let isWritten = facts.status.location != source.location
        guard isWritten, facts.status.value != .fully, facts.issues.isEmpty else { return }
        source.error(
            "missing-key",
            at: facts.status.location,
            facts.status.value == .not
                ? "a site that is not accessible must say what the problems are"
                : "a site that is partially accessible must say what the problems are",
            remedy: "list them under 'issues'"
        )
    }
}
