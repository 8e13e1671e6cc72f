internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A case study in a list.
struct CaseStudyCard: TemplateModel {
    let title: String
    let address: String
    let summary: String
    let priorityTitle: String

    static let fields = Fields<CaseStudyCard>("A case study in a list") {
        Text("title", "its title", \.title)
        Link("address", "link to its page", \.address)
        Text("summary", "one sentence about it", \.summary)
        Text("priorityTitle", "the priority that it belongs to", \.priorityTitle)
    }
}

/// A part of a case study: concern, intervention, impact or feedback.
struct CaseStudyPart: TemplateModel {
    let heading: String
    let anchor: HeadingAnchor
    let text: MarkdownText
    let isFeedback: Bool

    static let fields = Fields<CaseStudyPart>("A part of a case study") {
        Text("heading", "Concern, Intervention, Impact or Feedback", \.heading)
        Anchor("anchor", "its place on the page, for the id attribute", \.anchor)
        Prose("text", "the text", \.text)
        YesNo("isFeedback", "whether it is what those concerned said", \.isFeedback)
    }
}

extension Page {
    /// The case studies of a priority, for a list.
    func cards(for studies: [CaseStudy], of priority: Priority) -> [CaseStudyCard] {
        studies.map { study in
            CaseStudyCard(
                title: study.title.value,
                address: target(of: Reference(.case, study.id.value))?.address ?? "",
                summary: study.summary.value,
                priorityTitle: priority.title.value
            )
        }
    }

    /// The parts of a case study.
    func parts(of study: CaseStudy, headingLevel: Int) -> [CaseStudyPart] {
        study.parts.map { part, text in
            CaseStudyPart(
                heading: part.rawValue,
                anchor: HeadingAnchor("\(study.id.value)/\(part.rawValue)", words: Slug.make(from: part.rawValue)),
                text: self.text(text, headingLevel: headingLevel, title: study.title.value),
                isFeedback: part == .feedback
            )
        }
    }
}
