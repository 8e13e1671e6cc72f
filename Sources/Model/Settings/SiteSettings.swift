package import Declarations
package import Diagnostics
package import Markdown
package import Measures

/// What `site.yaml` says.
package struct SiteSettings: Thing {
    package var authority: Located<String>
    package var committee: Located<String>
    package var plan: PlanDetails
    package var demonstration: MarkdownDocument?
    /// The report that the site is about, if it is not the newest.
    package var current: Located<String>?
    /// The reports' ids, oldest first.
    package var reports: [Located<String>] = []
    /// The reports that members have received, each of which must have its record; `scrutiny freeze` adds to them.
    package var published: [Located<String>] = []
    /// The priorities' folders, in order.
    package var priorities: [Located<String>] = []
    package var language: Located<String>?
    package var website: Located<String>?
    package var contact: Contact?
    /// The logo: an SVG or PNG file by its path in the content folder.
    package var logo: Located<String>?
    package var colours: ColourSettings?
    package var ratingSettings: MilestoneRatingSettings?
    package var writtenTolerance: Located<String>?
    /// By how much a measure's target may be missed and still be near, unless the measure says otherwise.
    package var tolerance = Tolerance.standard
    /// What the files write where there is no figure, each with the reason that it means.
    package var writtenSymbols: [(symbol: Located<String>, meaning: Located<String>)] = []
    package var processSettings: ProcessSettings?
    package var priorityRatingSettings: PriorityRatingSettings?
    package var disclosureSettings: DisclosureSettings?
    /// How severe findings are, where not as usual.
    package var checks: [CheckSetting] = []
    package var accessibility: AccessibilityFacts?

    /// The milestones' ratings.
    package var milestoneRatings: MilestoneRatingScheme { ratingSettings?.scheme ?? .standard }
    /// The reasons by symbol.
    package var symbols: [String: String] {
        Dictionary(writtenSymbols.map { ($0.value, $1.value) }, uniquingKeysWith: { first, _ in first })
    }
    /// How process-behaviour charts are worked out.
    package var processBehaviour: ProcessBehaviour.Configuration {
        processSettings?.configuration ?? ProcessBehaviour.Configuration()
    }
    /// From which shares on a priority is at risk or off course, and what evidence Green asks for.
    package var thresholds: Thresholds { priorityRatingSettings?.thresholds ?? Thresholds() }
    /// Which small numbers are withheld; `nil` where none are.
    package var disclosure: DisclosureRule? { disclosureSettings?.rule }
}

extension SiteSettings {
    package init(at location: SourceLocation) {
        authority = .none(at: location)
        committee = .none(at: location)
        plan = PlanDetails(at: location)
    }

    package static let declaration = Declaration<SiteSettings>("site", "The council, its plan, and the site itself") {
        Line("authority", \.authority, "The council", to: [.pages, .data])
        Line("committee", \.committee, "Who receives the reports", to: [.pages, .data])
        Group("plan", \.plan, "The plan that the reports are about")
        Prose(
            "demonstration",
            \.demonstration,
            "What a demonstration says of itself on every page; leave it out on a real site",
            to: [.pages]
        )
        Line("current", \.current, "The report that the site is about; by default the newest", to: .nowhere)
        Lines(
            "reports",
            \.reports,
            "Folders in reports/, oldest first",
            isRequired: true,
            example: "[2024-25]",
            to: .nowhere
        )
        Lines(
            "published",
            \.published,
            "The reports whose record must be there; `scrutiny freeze` adds to them",
            example: "[2024-25]",
            to: .nowhere
        )
        Lines(
            "priorities",
            \.priorities,
            "Folders in priorities/, in order",
            isRequired: true,
            example: "[01-early-help]",
            to: .nowhere
        )
        Custom(
            "language",
            "The language of the content; only English has its phrases yet",
            form: .choice(["en-GB"]),
            example: "en-GB",
            read: readLanguage
        )
        Custom(
            "website",
            "The authority's own site, which every page links to",
            form: .line,
            to: [.pages],
            example: "https://www.example.gov.uk",
            read: readWebsite,
            texts: { settings, visit in
                guard let website = settings.website else { return }
                visit(PrintedText(.line(website), key: "website", destinations: [.pages]))
            }
        )
        Line("logo", \.logo, "An SVG or PNG file; see \"The logo\"", example: "files/logo.svg", to: .nowhere)
        Group("contact", \.contact, "Who answers questions about the site")
        Group("colours", \.colours, "The site's colours")
        Group("milestone-ratings", \.ratingSettings, "A scheme of the site's own for the ratings of milestones")
        Line(
            "tolerance",
            \.writtenTolerance,
            "By how much a target may be missed and still be near: 5% of it by default",
            example: "15%",
            to: .nowhere
        )
        Custom(
            "symbols",
            "What the cells of files say where there is no figure, each with the reason that it means",
            form: .pairs(of: .line),
            to: .nowhere,
            example: "{N/A: \"[z] not applicable\", TBC: \"[x] to be confirmed\"}",
            read: { source, settings in
                settings.writtenSymbols = source.pairs("symbols").map { ($0.key, $0.value) }
            }
        )
        Group("spc", \.processSettings, "How process-behaviour charts are worked out (NHS Making Data Count)")
        Group(
            "priority-ratings",
            \.priorityRatingSettings,
            "From which shares a priority is at risk or off course, and what evidence Green asks for"
        )
        Custom(
            "disclosure",
            "Which small numbers of people are withheld; leave it out to withhold none",
            form: .group { DisclosureSettings.declaration.description },
            read: readDisclosure
        )
        Custom(
            "checks",
            "How severe queries are, by rule; see docs/checks/README.md",
            form: .pairs(of: .choice(CheckSetting.Level.allCases.map(\.rawValue))),
            read: readChecks
        )
        Group("accessibility", \.accessibility, "Facts for the accessibility statement")
    }

    @Sendable private static func readLanguage(_ source: any KeySource, _ settings: inout SiteSettings) {
        guard let language = source.line("language", example: nil) else { return }
        settings.language = language
        let isEnglish = language.value == "en" || language.value.hasPrefix("en-")
        let isTag = language.value.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "z") ~= $0 }
        }
        guard !isEnglish || !isTag else { return }
        source.error(
            "unknown-language",
            at: language.location,
            "pages can be written in English only, but the language is '\(language.value)'",
            remedy: "write 'language: en-GB', or leave the key out"
        )
    }

    @Sendable private static func readWebsite(_ source: any KeySource, _ settings: inout SiteSettings) {
        guard let address = source.line("website", example: nil) else { return }
        let isOfWeb = ["https", "http"].contains(AddressSafety.scheme(of: address.value))
        guard !isOfWeb || !AddressSafety.isSafe(address.value) else {
            settings.website = address
            return
        }
        source.error(
            "bad-address",
            at: address.location,
            "'\(address.value)' is not the address of a web site",
            remedy: "write it in full, for example https://www.example.gov.uk"
        )
    }

    @Sendable private static func readDisclosure(_ source: any KeySource, _ settings: inout SiteSettings) {
        if source.isBlank("disclosure") {
            source.error(
                "missing-value",
                at: source.place(of: "disclosure"),
                "'disclosure' does not say which numbers of people are withheld",
                remedy: "write, for example, 'disclosure: {threshold: 5}'; take the key out to withhold nothing"
            )
        }
        let group = source.group("disclosure", named: DisclosureSettings.declaration.name, isRequired: false)
        settings.disclosureSettings = group.map(DisclosureSettings.declaration.read)
    }

    @Sendable private static func readChecks(_ source: any KeySource, _ settings: inout SiteSettings) {
        settings.checks = source.pairs("checks").compactMap { rule, level in
            guard let choice = CheckSetting.Level(rawValue: level.value) else {
                source.error(
                    "unknown-choice",
                    at: level.location,
                    "'\(level.value)' is not how severe a finding can be",
                    remedy: "write error, query or off; put 'off' into quotation marks if your editor colours it"
                )
                return nil
            }
            return CheckSetting(rule: rule, level: Located(choice, at: level.location))
        }
    }
}
