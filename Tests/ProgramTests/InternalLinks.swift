import Foundation

/// Where the links of pages lead within a site.
enum InternalLinks {
    /// The links, style sheets, scripts and references by id that lead nowhere, as `page: address`, in order.
    static func broken(pages: [String: StrictMarkup], files: Set<String>) -> [String] {
        pages.flatMap { path, page in
            addresses(in: page)
                .filter { !resolves($0, from: path, pages: pages, files: files) }
                .map { "\(path): \($0)" }
        }
        .sorted()
    }

    /// Attributes that name elements of the same page by id, several with blanks between them.
    private static let references = ["aria-labelledby", "aria-describedby", "aria-controls", "headers", "for"]

    private static func addresses(in page: StrictMarkup) -> [String] {
        page.elements.flatMap { element in
            var addresses = ["href", "src"].compactMap { element.attributes[$0] }
            for name in references {
                let ids = element.attributes[name]?.split(separator: " ") ?? []
                addresses += ids.map { "#" + $0 }
            }
            return addresses
        }
    }

    private static func resolves(
        _ address: String,
        from page: String,
        pages: [String: StrictMarkup],
        files: Set<String>
    ) -> Bool {
        if address.prefixMatch(of: #/[A-Za-z][A-Za-z0-9+.\-]*:/#) != nil { return true }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
        guard let target = path(String(parts[0]), from: page), files.contains(target) else { return false }
        guard let fragment else { return true }
        return pages[target]?.has(id: fragment) ?? false
    }

    /// The path within the site, or `nil` where an address leaves it.
    private static func path(_ address: String, from page: String) -> String? {
        guard !address.isEmpty else { return page }
        guard !address.hasPrefix("/"), let address = address.removingPercentEncoding else { return nil }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
            switch part {
            case ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
