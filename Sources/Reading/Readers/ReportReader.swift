internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// Reads `reports/…/report.md`.
enum ReportReader {
    static func read(id: Located<String>, in files: ContentFiles, findings: Findings) -> Report? {
        let path = "reports/\(id.value)/report.md"
        if let problem = Identifier.problem(in: id.value) {
            findings.error("bad-id", at: id.location, problem, remedy: "name the folder, for example, '2024-25'")
        }
        guard
            let file = files.text(of: path, reportingTo: findings),
            let matter = FrontMatter(file, reportingTo: findings),
            let keys = KeyReader(matter.yaml, subject: "report", findings: findings)
        else { return nil }
        findings.append(contentsOf: matter.body.diagnostics)
        let (formal, narrative) = split(matter.body, findings: findings)
        let report = Report(
            id: id.value,
            title: keys.requiredText("title"),
            asAt: keys.requiredDate("as-at").map(\.lastDay),
            year: keys.requiredYear("year"),
            state: keys.requiredChoice("state", otherwise: Report.State.draft),
            cover: cover(keys),
            formalSections: formal,
            narrative: narrative,
            body: matter.body,
            ownQuestions: questions(in: "reports/\(id.value)/enquiry.md", files, findings),
            published: RecordReader.read(report: id.value, in: files, findings: findings)
        )
        keys.finish()
        return report
    }

    /// Questions that the site adds itself: a Markdown file without front matter.
    private static func questions(
        in path: String,
        _ files: ContentFiles,
        _ findings: Findings
    ) -> MarkdownDocument? {
        guard let file = files.text(of: path, reportingTo: findings) else { return nil }
        let document = MarkdownDocument(file.lines.joined(separator: "\n"), origin: TextOrigin(file: file))
        findings.append(contentsOf: document.diagnostics)
        return document
    }

    private static func cover(_ keys: KeyReader) -> CoverSheet {
        let part = ExemptPart.read(keys)
        let exemption = keys.text("exemption")?.value
        if let part, part.value == 2, exemption == nil {
            keys.findings.error(
                "missing-key",
                at: part.location,
                "a part 2 report must say under which paragraph it is exempt",
                remedy: "add 'exemption: paragraph …'"
            )
        }
        return CoverSheet(
            version: keys.text("version")?.value,
            meeting: keys.text("meeting"),
            meetingDate: keys.date("meeting-date"),
            leadMember: keys.text("lead-member")?.value,
            leadDirector: keys.text("lead-director")?.value,
            author: keys.text("author")?.value,
            contact: keys.text("contact")?.value,
            reference: keys.text("reference")?.value,
            isKeyDecision: keys.yesNo("key-decision")?.value,
            part: part,
            exemption: exemption,
            appendices: keys.groups("appendices", subject: "appendix").map(paper),
            backgroundPapers: keys.groups("background-papers", subject: "background paper").map(paper),
            signOff: keys.groups("sign-off", subject: "sign-off").map(signOff)
        )
    }

    private static func paper(_ keys: KeyReader) -> CoverSheet.Paper {
        let paper = CoverSheet.Paper(
            title: keys.requiredText("title").value,
            reference: keys.text("reference")?.value,
            part: ExemptPart.read(keys)?.value ?? 1
        )
        keys.finish()
        return paper
    }

    private static func signOff(_ keys: KeyReader) -> CoverSheet.SignOff {
        let signOff = CoverSheet.SignOff(
            role: keys.requiredText("role").value,
            reference: keys.text("reference")?.value,
            date: keys.date("date")?.value
        )
        keys.finish()
        return signOff
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

    /// The formal sections in front, and the narrative that begins with the first other heading.
    private static func split(
        _ body: MarkdownDocument,
        findings: Findings
    ) -> ([(section: FormalSection, text: MarkdownDocument)], MarkdownDocument) {
        var formal = [(section: FormalSection, text: MarkdownDocument)]()
        var rest = body.sections[...]
        while let section = rest.first, let kind = section.heading.flatMap(FormalSection.init(rawValue:)) {
            if formal.contains(where: { $0.section == kind }) {
                findings.error(
                    "section-order",
                    at: section.location,
                    "'\(kind.rawValue)' stands here twice",
                    remedy: "put both under one heading"
                )
            }
            formal.append((kind, section.body))
            rest.removeFirst()
        }
        for section in rest {
            for (heading, location) in headings(of: section) where FormalSection(rawValue: heading) != nil {
                findings.error(
                    "section-order",
                    at: location,
                    "the formal section '\(heading)' stands among the narrative",
                    remedy: "move it in front of everything else, under a heading of the highest level"
                )
            }
        }
        return (formal, MarkdownDocument.joining(rest, of: body))
    }
}
