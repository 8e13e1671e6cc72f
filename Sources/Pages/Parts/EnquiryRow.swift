internal import Model
internal import Templates

/// A question to ask, with its evidence.
struct EnquiryRow: TemplateModel {
    let number: String
    let anchor: String
    let question: String
    let evidence: String
    let about: [PageLink]

    static let fields = Fields<EnquiryRow>("A question that the record gives reason to ask") {
        Text("number", "its place in the list, from 1", \.number)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("question", "the question", \.question)
        Text("evidence", "what in the record gives reason to ask it", \.evidence)
        List("about", "the measures, milestones or actions that it is about", \.about)
    }
}

extension Page {
    /// The questions, the worst first.
    func enquiryRows(_ lines: some Collection<LineOfEnquiry>) -> [EnquiryRow] {
        lines.enumerated().map { position, line in
            EnquiryRow(
                number: "\(position + 1)",
                anchor: "question-\(position + 1)",
                question: line.question,
                evidence: line.evidence,
                about: line.about.compactMap { link(to: $0) }
            )
        }
    }
}
