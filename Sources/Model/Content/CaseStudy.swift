package import Declarations
package import Diagnostics
package import Markdown

/// What happened to somebody who must not be identifiable.
package struct CaseStudy: Thing {
    /// How the people in it are protected.
    package enum Identity: String, CaseIterable, Sendable {
        /// Nothing in it could identify them.
        case anonymised
        /// They have other names.
        case pseudonym
        /// They agreed to be recognisable.
        case consent
    }

    /// The parts of a case study, in their order.
    package enum Part: String, CaseIterable, Sendable {
        /// What was wrong, what was done, what came of it, what those concerned said.
        case concern = "Concern"
        case intervention = "Intervention"
        case impact = "Impact"
        case feedback = "Feedback"
    }

    /// The file's name without its ending; it gives the address.
    package var id: Located<String>
    package var title: Located<String>
    package var identity: Located<Identity>
    package var report: Located<String>?
    package var summary: Located<String>
    /// Its parts, in their order; one that does not apply is absent.
    package var parts: [(part: Part, text: MarkdownDocument)] = []
    /// The whole body, for what concerns all parts alike.
    package var body: MarkdownDocument
}

extension CaseStudy: NamedThing {
    package init(at location: SourceLocation) {
        id = .none(at: location)
        title = .none(at: location)
        identity = Located(.anonymised, at: location)
        summary = .none(at: location)
        body = .none(at: location)
    }

    package mutating func take(id: Located<String>) { self.id = id }

    package static let exampleFile = "first-words.md"

    package static let declaration = Declaration<CaseStudy>(
        "case study",
        "What happened to somebody who must not be identifiable"
    ) {
        Line("title", \.title, "A title that identifies nobody")
        Choice("identity", \.identity, "How the people in it are protected")
        Line("report", \.report, "The first report that it appeared in", to: .facts)
        Line("summary", \.summary, "One plain sentence, for lists")
        Body(\.body, "The sections Concern, Intervention, Impact and Feedback, in this order")
    } check: { study, source in
        study.parts = parts(of: study.body, source)
    }

    private static func parts(
        of body: MarkdownDocument,
        _ source: any KeySource
    ) -> [(part: Part, text: MarkdownDocument)] {
        var parts = [(part: Part, text: MarkdownDocument)]()
        let order = Part.allCases
        for section in body.sections {
            guard let heading = section.heading, let part = Part(rawValue: heading) else {
                source.error(
                    "unknown-section",
                    at: section.location,
                    section.heading.map { "a case study has no part '\($0)'" }
                        ?? "this text stands before the case study's first heading",
                    remedy: "use the headings " + order.map { "'## \($0.rawValue)'" }.joined(separator: ", ")
                )
                continue
            }
            if let last = parts.last?.part, let lastIndex = order.firstIndex(of: last),
                let index = order.firstIndex(of: part), index <= lastIndex
            {
                source.error(
                    "section-order",
                    at: section.location,
                    index == lastIndex
                        ? "'\(heading)' is here twice" : "'\(heading)' comes before '\(last.rawValue)'",
                    remedy: "keep the order " + order.map(\.rawValue).joined(separator: ", ")
                )
            }
            parts.append((part, section.body))
        }
        if body.isEmpty {
            source.error(
                "missing-section",
                at: body.location,
                "this case study has no text",
                remedy: "write what happened under '## Concern', '## Intervention', '## Impact' and '## Feedback'"
            )
        }
        return parts
    }
}
