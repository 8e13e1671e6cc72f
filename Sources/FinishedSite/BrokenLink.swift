internal import Diagnostics

/// What is wrong with the links of a finished site, those made by templates included.
enum BrokenLink {
    /// The links of one page that lead nowhere.
    static func findings(
        on page: FinishedPage,
        files: [String: [UInt8]],
        pages: [String: FinishedPage]
    ) -> [Diagnostic] {
        page.links.compactMap { link -> Diagnostic? in
            let problem =
                link.isAddress
                ? problem(withAddress: link.value, on: page, files: files, pages: pages)
                : problem(withPlaces: link, on: page)
            return problem.map {
                .error(
                    .brokenLink,
                    at: page.location(of: link.offset, in: files[page.path] ?? []),
                    $0,
                    remedy: "correct the link where it is written: in the content, or in the page's template"
                )
            }
        }
    }

    private static func problem(withPlaces link: FinishedPage.Link, on page: FinishedPage) -> String? {
        let missing = link.value.split(separator: " ").first { !page.places.contains(PageAddress.plain(String($0))) }
        return missing.map { "'\(link.name)' names '\($0)', which is not on this page" }
    }

    private static func problem(
        withAddress value: String,
        on page: FinishedPage,
        files: [String: [UInt8]],
        pages: [String: FinishedPage]
    ) -> String? {
        let address = PageAddress(attribute: value)
        let text = address.text
        if text.hasPrefix("about:") {
            return "a link leads to '\(text)', which stands for an address that is unsafe"
        }
        if text.isEmpty { return "a link has no address" }
        if address.leadsOutside { return nil }
        guard let target = address.file(seenFrom: page.path), files[target] != nil else {
            return "the link '\(text)' leads to no file of the site"
        }
        // Browsers know the top of every page.
        guard let place = address.place, !place.isEmpty, place != "top", let goal = pages[target],
            !goal.places.contains(place)
        else { return nil }
        return "the link '\(text)' leads to a place that is not on the page '\(target)'"
    }
}
