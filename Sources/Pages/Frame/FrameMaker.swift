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

    /// The pages of the main navigation.
    ///
    /// Those that would be empty are left out.
    static func mainPages(of site: SiteContext) -> [PageLink] {
        let content = site.content
        var pages = [
            PageLink(address: SiteMap.home, words: "Home"),
            PageLink(address: SiteMap.priorities, words: "Priorities"),
            PageLink(address: SiteMap.milestones, words: "Milestones"),
        ]
        func add(_ address: String, _ words: String, if isWanted: Bool) {
            if isWanted { pages.append(PageLink(address: address, words: words)) }
        }
        add(SiteMap.scorecard, "Scorecard", if: !site.kpis.isEmpty)
        add(SiteMap.changes, "Since last report", if: site.snapshot.changes != nil)
        add(SiteMap.enquiry, "Questions to ask", if: true)
        add(SiteMap.caseStudies, "Case studies", if: !site.caseStudies.isEmpty)
        add(SiteMap.actions, "Actions", if: !content.actions.isEmpty)
        add(SiteMap.meetings, "Meetings", if: !content.meetings.isEmpty)
        add(SiteMap.workProgramme, "Work programme", if: !content.workProgramme.isEmpty)
        add(SiteMap.obligations, "Obligations", if: !content.obligations.isEmpty)
        add(SiteMap.tables, "Tables", if: !site.tables.isEmpty)
        add(SiteMap.reports, "Reports", if: true)
        for page in content.pages where page.order != nil {
            add(SiteMap.furtherPage(page.id), page.title.value, if: true)
        }
        return pages
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
