internal import Declarations
internal import Diagnostics
internal import Markdown

/// The headings that a cover report has by custom.
package enum FormalSection: String, CaseIterable, Sendable {
    /// The usual headings, in their usual order.
    case purpose = "Purpose"
    case recommendations = "Recommendations and reasons"
    case alternatives = "Alternatives considered"
    case corporatePlan = "Relevance to the corporate plan"
    case financial = "Financial implications and risks"
    case carbon = "Carbon footprint"
    case other = "Other implications"

    /// The formal sections in front, and the narrative that begins with the first other heading.
    static func split(
        _ body: MarkdownDocument,
        _ source: any KeySource
    ) -> ([(section: FormalSection, text: MarkdownDocument)], MarkdownDocument) {
        var formal = [(section: FormalSection, text: MarkdownDocument)]()
        var rest = body.sections[...]
        while let section = rest.first, let kind = section.heading.flatMap(FormalSection.init(rawValue:)) {
            if formal.contains(where: { $0.section == kind }) {
                source.error(
                    "section-order",
                    at: section.location,
                    "'\(kind.rawValue)' is here twice",
                    remedy: "put both under one heading"
                )
            }
            formal.append((kind, section.body))
            rest.removeFirst()
        }
        for section in rest {
            for (heading, location) in headings(of: section) where FormalSection(rawValue: heading) != nil {
                source.error(
                    "section-order",
                    at: location,
                    "the formal section '\(heading)' stands among the narrative",
                    remedy: "move it in front of everything else, under a heading of the highest level"
                )
            }
        }
        return (formal, MarkdownDocument.joining(rest, of: body))
    }

    /// A section's own heading and those below it.
    private static func headings(
        of section: MarkdownDocument.Section
    ) -> [(words: String, location: SourceLocation)] {
        let below = section.body.blocks.compactMap { block -> (words: String, location: SourceLocation)? in
            guard case .heading(_, let content, let location) = block else { return nil }
            return (content.plainText, location)
        }
        return (section.heading.map { [($0, section.location)] } ?? []) + below
    }
}
