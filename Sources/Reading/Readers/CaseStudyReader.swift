internal import Diagnostics
internal import Markdown
internal import Model

/// Reads a case study.
enum CaseStudyReader {
    static func read(_ file: SourceText, id: String, findings: Findings) -> CaseStudy? {
        guard
            let opened = NamedMarkdownFile(
                file,
                id: id,
                subject: "case study",
                example: "first-words.md",
                findings: findings
            )
        else { return nil }
        let keys = opened.keys
        let study = CaseStudy(
            id: Located(id, at: opened.start),
            title: keys.requiredText("title"),
            identity: keys.requiredChoice("identity", otherwise: CaseStudy.Identity.anonymised),
            report: keys.text("report"),
            summary: keys.requiredText("summary").value,
            parts: parts(of: opened.body, findings: findings),
            body: opened.body
        )
        keys.finish()
        return study
    }

    private static func parts(
        of body: MarkdownDocument,
        findings: Findings
    ) -> [(part: CaseStudy.Part, text: MarkdownDocument)] {
        var parts = [(part: CaseStudy.Part, text: MarkdownDocument)]()
        let order = CaseStudy.Part.allCases
        for section in body.sections {
            guard let heading = section.heading, let part = CaseStudy.Part(rawValue: heading) else {
                findings.error(
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
                findings.error(
                    "section-order",
                    at: section.location,
                    index == lastIndex
                        ? "'\(heading)' stands here twice" : "'\(heading)' comes before '\(last.rawValue)'",
                    remedy: "keep the order " + order.map(\.rawValue).joined(separator: ", ")
                )
            }
            parts.append((part, section.body))
        }
        if body.isEmpty {
            findings.error(
                "missing-section",
                at: body.location,
                "this case study has no text",
                remedy: "write what happened under '## Concern', '## Intervention', '## Impact' and '## Feedback'"
            )
        }
        return parts
    }
}
