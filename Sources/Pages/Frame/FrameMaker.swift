internal import Diagnostics
internal import Model

extension Page {
    /// What stands around this page.
    func frame(of entry: PageEntry, in surroundings: PageSurroundings) -> Frame {
        let settings = site.settings
        let report = site.report
        let section = surroundings.above?.address
        let more = navigation(.moreNavigation, section: section)
        // The home page is the plan's: it has no title of its own.
        let title = address == SiteMap.home ? nil : entry.title
        let parts = [title, settings.plan.title.value, settings.authority.value].compactMap(\.self)
        return Frame(
            language: settings.language?.value ?? "en-GB",
            documentTitle: parts.joined(separator: " – "),
            description: entry.description,
            authority: settings.authority.value,
            committee: settings.committee.value,
            planTitle: settings.plan.title.value,
            reportTitle: report.title.value,
            reportAddress: address(of: SiteMap.report(report.id)),
            asAt: report.asAt.words,
            asAtISO: report.asAt.iso,
            isDraft: report.state.value == .draft,
            version: report.version?.value,
            demonstration: text(settings.demonstration),
            homeAddress: address(of: SiteMap.home),
            isHome: address == SiteMap.home,
            navigation: navigation(.navigation, section: section),
            moreNavigation: more,
            isInMoreNavigation: more.contains { $0.isCurrent || $0.isSection },
            footer: navigation(.foot, section: nil),
            breadcrumbs: breadcrumbs(title: title, above: surroundings.above),
            previous: surroundings.previous.map { PageLink(address: address(of: $0.address), words: $0.words) },
            next: surroundings.next.map { PageLink(address: address(of: $0.address), words: $0.words) },
            logo: settings.logo.map { address(of: SiteMap.logo($0.value)) },
            assets: address(of: SiteMap.assets),
            siteStyleSheet: address(of: SiteMap.siteStyleSheet),
            tableScript: address(of: SiteMap.tableScript),
            searchAddress: address(of: SiteMap.search),
            dataAddress: address(of: SiteMap.data),
            everythingAddress: address(of: SiteMap.everything)
        )
    }

    private func breadcrumbs(title: String?, above: PageLink?) -> [Breadcrumb] {
        guard let title else { return [] }
        let home = Breadcrumb(address: address(of: SiteMap.home), words: ReportPhrases.home)
        let between = above.map { [Breadcrumb(address: address(of: $0.address), words: $0.words)] } ?? []
        return [home] + between + [Breadcrumb(address: nil, words: title)]
    }

    private func navigation(_ list: PageList, section: String?) -> [NavigationLink] {
        site.pages(in: list).map { page in
            NavigationLink(
                address: address(of: page.address),
                words: page.listTitle,
                isCurrent: page.address == address,
                isSection: page.address == section && page.address != address
            )
        }
    }
}
