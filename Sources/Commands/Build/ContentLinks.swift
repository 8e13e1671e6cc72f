internal import Declarations
internal import Diagnostics
internal import Markdown
internal import Model

/// The links of the content to places of their own page: whether there is such a place is known only when the page is
/// made, and is said where the link is written.
struct ContentLinks {
    /// Where each address is first written.
    private let places: [String: SourceLocation]

    init(_ content: Content?) {
        var places = [String: SourceLocation]()
        for text in content?.printedTexts ?? [] {
            guard case .prose(let document) = text.words else { continue }
            for link in document.links where link.destination.hasPrefix("#") && places[link.destination] == nil {
                places[link.destination] = link.location
            }
        }
        self.places = places
    }

    /// Findings about finished pages, with those that a link of the content causes at their place in it, once each.
    func placed(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard !places.isEmpty else { return findings }
        var seen = Set<SourceLocation>()
        return findings.compactMap { finding in
            guard finding.rule == Rule.brokenLink.id,
                let (address, place) = places.first(where: { finding.message.hasPrefix("the link '\($0.key)' ") })
            else { return finding }
            guard seen.insert(place).inserted else { return nil }
            return .error(
                .brokenLink,
                at: place,
                "the link '\(address)' leads to no heading or place of the page that shows this text",
                remedy: "write the words of a heading in small letters, with hyphens, or take the link out"
            )
        }
    }
}
