internal import Diagnostics
internal import Markdown
internal import Model

extension Page {
    /// What stands around this page.
    ///
    /// - Parameters:
    ///   - title: The page's title; `nil` for the home page.
    ///   - description: One sentence about the page.
    ///   - section: The page of the navigation that this one belongs to.
    ///   - steps: The pages between the home page and this one, by address from the top of the site.
    ///   - previous: The page before this one in its series, with its address from the top of the site.
    ///   - next: The page after it.
    /// - Returns: Everything that the layout needs.
    mutating func frame(
        title: String?,
        description: String? = nil,
        section: String? = nil,
        steps: [PageLink] = [],
        previous: PageLink? = nil,
        next: PageLink? = nil
    ) -> Frame {
        let settings = site.settings
        let report = site.report
        let more = navigation(Self.morePages(of: site), section: section)
        let parts = [title, settings.plan.title, settings.authority].compactMap(\.self)
        return Frame(
            language: settings.language,
            documentTitle: parts.joined(separator: " – "),
            description: description,
            authority: settings.authority,
            committee: settings.committee,
            planTitle: settings.plan.title,
            reportTitle: report.title.value,
            reportAddress: way(to: SiteMap.report(report.id)),
            asAt: report.asAt.words,
            asAtISO: report.asAt.iso,
            isDraft: report.state.value == .draft,
            version: report.cover.version,
            demonstration: html(settings.demonstration),
            homeAddress: way(to: SiteMap.home),
            isHome: address == SiteMap.home,
            navigation: navigation(Self.mainPages(of: site), section: section),
            moreNavigation: more,
            isInMoreNavigation: more.contains { $0.isCurrent || $0.isSection },
            footer: navigation(Self.footerPages, section: nil),
            breadcrumbs: breadcrumbs(title: title, steps: steps),
            previous: previous.map { PageLink(address: way(to: $0.address), words: $0.words) },
            next: next.map { PageLink(address: way(to: $0.address), words: $0.words) },
            logo: settings.logo.map { way(to: SiteMap.logo($0.value)) },
            assets: way(to: SiteMap.assets),
            siteStyleSheet: way(to: SiteMap.siteStyleSheet),
            tableScript: way(to: SiteMap.tableScript),
            searchAddress: way(to: SiteMap.search),
            dataAddress: way(to: SiteMap.data),
            everythingAddress: way(to: SiteMap.everything)
        )
    }

    private func breadcrumbs(title: String?, steps: [PageLink]) -> [Breadcrumb] {
        guard let title else { return [] }
        let home = Breadcrumb(address: way(to: SiteMap.home), words: "Home")
        let between = steps.map { Breadcrumb(address: way(to: $0.address), words: $0.words) }
        return [home] + between + [Breadcrumb(address: nil, words: title)]
    }

    private func navigation(_ pages: [PageLink], section: String?) -> [NavigationLink] {
        pages.map { page in
            NavigationLink(
                address: way(to: page.address),
                words: page.words,
                isCurrent: page.address == address,
                isSection: page.address == section && page.address != address
            )
        }
    }

    /// What readers come for: the pages of the main navigation that show at once.
    ///
    /// They are few enough to stand in one row. Those that would be empty are left out.
    static func mainPages(of site: SiteContext) -> [PageLink] {
        pages([
            (SiteMap.home, "Home", true),
            (SiteMap.priorities, "Priorities", true),
            (SiteMap.milestones, "Milestones", true),
            (SiteMap.scorecard, "Scorecard", !site.measures.isEmpty),
            (SiteMap.changes, "Since last report", site.snapshot.changes != nil),
            (SiteMap.enquiry, "Questions to ask", true),
            (SiteMap.caseStudies, "Case studies", !site.caseStudies.isEmpty),
            (SiteMap.actions, "Actions", !site.content.actions.isEmpty),
        ])
    }

    /// The rest of the main navigation, which is unfolded.
    static func morePages(of site: SiteContext) -> [PageLink] {
        let content = site.content
        let ownPages = content.pages.filter { $0.order != nil }
        return pages([
            (SiteMap.meetings, "Meetings", !content.meetings.isEmpty),
            (SiteMap.workProgramme, "Work programme", !content.workProgramme.isEmpty),
            (SiteMap.obligations, "Obligations", !content.obligations.isEmpty),
            (SiteMap.tables, "Tables", !site.tables.isEmpty),
            (SiteMap.reports, "Reports", true),
        ]) + ownPages.map { PageLink(address: SiteMap.furtherPage($0.id), words: $0.title.value) }
    }

    private static func pages(_ candidates: [(address: String, words: String, isWanted: Bool)]) -> [PageLink] {
        candidates.filter(\.isWanted).map { PageLink(address: $0.address, words: $0.words) }
    }

    /// The pages at the foot of every page.
    static let footerPages = [
        PageLink(address: SiteMap.ratings, words: "About the ratings"),
        PageLink(address: SiteMap.glossary, words: "Glossary"),
        PageLink(address: SiteMap.furtherPages, words: "Further pages"),
        PageLink(address: SiteMap.dataQuality, words: "Data quality"),
        PageLink(address: SiteMap.accessibility, words: "Accessibility statement"),
    ]
}
