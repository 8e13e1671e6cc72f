public import Diagnostics

/// What is wrong with the links of a finished site, those made by templates included.
///
/// It looks at the files as they will be written, because what a page says in the end is what counts.
public enum OutputLinks {
    /// The rule for links that lead nowhere.
    public static let rule = "broken-link"
    /// The rule for images that say nothing to those who cannot see them.
    public static let alternativeRule = "image-without-alternative"

    /// Every link, source and reference of every page that leads nowhere, and every image without a text alternative.
    ///
    /// - Parameter files: The files of the site by path.
    /// - Returns: Errors, located in the files of the site.
    public static func findings(in files: [String: [UInt8]]) async -> [Diagnostic] {
        let read = await withTaskGroup(of: OutputPage.self) { group in
            for (path, bytes) in files where path.hasSuffix(".html") {
                group.addTask { OutputPage(path: path, bytes: bytes) }
            }
            return await group.reduce(into: [String: OutputPage]()) { $0[$1.path] = $1 }
        }
        let pages = read
        return await withTaskGroup(of: [Diagnostic].self) { group in
            for page in pages.values {
                group.addTask { findings(on: page, files: files, pages: pages) }
            }
            return await group.reduce(into: []) { $0 += $1 }.inFileOrder()
        }
    }

    /// What is wrong on one page.
    private static func findings(
        on page: OutputPage,
        files: [String: [UInt8]],
        pages: [String: OutputPage]
    ) -> [Diagnostic] {
        let bytes = files[page.path] ?? []
        let broken = page.links.compactMap { link -> Diagnostic? in
            let problem =
                link.isAddress
                ? problem(withAddress: link.value, on: page, files: files, pages: pages)
                : problem(withPlaces: link, on: page)
            return problem.map {
                .error(
                    rule,
                    at: location(of: link.offset, in: bytes, path: page.path),
                    $0,
                    remedy: "correct the link where it is written: in the content, or in the page's template"
                )
            }
        }
        let bare = page.bareImages.map { offset in
            Diagnostic.error(
                alternativeRule,
                at: location(of: offset, in: bytes, path: page.path),
                "this image has no text alternative",
                remedy: "add 'alt' in the page's template"
            )
        }
        return broken + bare
    }

    private static func problem(withPlaces link: OutputPage.Link, on page: OutputPage) -> String? {
        let missing = link.value.split(separator: " ").first { !page.places.contains(OutputAddress.plain(String($0))) }
        return missing.map { "'\(link.name)' names '\($0)', which is not on this page" }
    }

    private static func problem(
        withAddress value: String,
        on page: OutputPage,
        files: [String: [UInt8]],
        pages: [String: OutputPage]
    ) -> String? {
        let address = OutputAddress(attribute: value)
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

    private static func location(of offset: Int, in bytes: [UInt8], path: String) -> SourceLocation {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
        return SourceLocation(path: path, line: line, column: column)
    }
}
