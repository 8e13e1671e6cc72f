internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// Reads a priority's folder.
enum PriorityReader {
    static func read(
        folder: Located<String>,
        in files: ContentFiles,
        tolerance: Tolerance,
        findings: Findings
    ) -> Priority? {
        let path = "priorities/\(folder.value)"
        // What lies beside the priority's own file is read first, so that its findings do not wait for that file's.
        let measures = MeasureReader.read(folder: path, in: files, tolerance: tolerance, findings: findings)
        let milestones =
            files.text(of: path + "/milestones.yaml", reportingTo: findings)
            .map { MilestonesReader.read($0, findings: findings) } ?? []
        let caseStudies = files.names(in: path + "/case-studies").filter { $0.hasSuffix(".md") }
            .compactMap { name in
                files.text(of: "\(path)/case-studies/\(name)", reportingTo: findings)
                    .flatMap { CaseStudyReader.read($0, id: String(name.dropLast(3)), findings: findings) }
            }
        guard
            let file = files.text(of: path + "/priority.md", reportingTo: findings),
            let matter = FrontMatter(file, reportingTo: findings),
            let keys = KeyReader(matter.yaml, subject: "priority", example: "number: 1", findings: findings)
        else { return nil }
        findings.append(contentsOf: matter.body.diagnostics)
        let priority = Priority(
            id: identifier(of: folder, findings: findings),
            number: number(keys),
            title: keys.requiredText("title"),
            vision: keys.requiredMarkdown("vision"),
            lead: keys.text("lead"),
            narrative: matter.body,
            measures: measures,
            judgement: judgement(keys.group("rating", subject: "priority rating")),
            milestones: milestones,
            caseStudies: caseStudies
        )
        keys.finish()
        return priority
    }

    /// The priority's number in the plan, from 1.
    private static func number(_ keys: KeyReader) -> Located<Int> {
        let number = keys.requiredInteger("number")
        // What is missing or no number at all has been reported.
        if number.value < 1, let text = keys.text("number"), Int(text.value) != nil {
            keys.findings.error(
                "wrong-type",
                at: number.location,
                "a priority cannot have the number \(number.value)",
                remedy: "write the number that it has in the plan, from 1 on"
            )
        }
        return number
    }

    /// A lead officer's rating that differs from the one that is worked out.
    private static func judgement(_ keys: KeyReader?) -> RollUp.Judgement? {
        guard let keys else { return nil }
        let level = keys.requiredChoice("level", otherwise: RollUp.Level.notRated)
        let reason = keys.requiredText("reason")
        let author = keys.requiredText("by", example: "Service Director")
        keys.finish()
        return RollUp.Judgement(level.value, reason: reason.value, by: author.value)
    }

    /// The folder's name without the number in front: `01-early-help` is `early-help`.
    private static func identifier(of folder: Located<String>, findings: Findings) -> String {
        let afterNumber = folder.value.drop(while: \.isNumber)
        let id = String(afterNumber.drop { $0 == "-" })
        if let problem = Identifier.problem(in: id) {
            findings.error(
                "bad-id",
                at: folder.location,
                problem,
                remedy: "name the folder, for example, '01-early-help'"
            )
        }
        return id
    }
}
