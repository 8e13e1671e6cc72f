internal import Declarations
internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// Reads a priority's folder.
enum PriorityReader {
    static func read(
        folder: Located<String>,
        in files: ContentFiles,
        settings: SiteSettings,
        findings: Findings
    ) -> Priority? {
        let path = "priorities/\(folder.value)"
        // What lies beside the priority's own file is read first, so that its findings do not wait for that file's.
        let measures = MeasureReader.read(folder: path, in: files, settings: settings, findings: findings)
        let milestones: [Milestone] =
            files.text(of: path + "/milestones.yaml", reportingTo: findings)
            .map { ListFile.read($0, findings: findings) } ?? []
        let caseStudies: [CaseStudy] = files.names(in: path + "/case-studies").filter { $0.hasSuffix(".md") }
            .compactMap { name in
                files.text(of: "\(path)/case-studies/\(name)", reportingTo: findings)
                    .flatMap { MarkdownFile.read($0, id: String(name.dropLast(3)), findings: findings) }
            }
        guard
            let file = files.text(of: path + "/priority.md", reportingTo: findings),
            let keys = MarkdownFile.keys(file, subject: "priority", example: "number: 1", findings: findings)
        else { return nil }
        var priority = Priority.declaration.read(keys)
        priority.id = identifier(of: folder, findings: findings)
        priority.measures = measures
        priority.milestones = milestones
        priority.caseStudies = caseStudies
        return priority
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
