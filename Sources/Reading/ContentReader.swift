public import Diagnostics
public import Model

/// Reads a content folder whole: what it says, and what is wrong with how it says it.
public enum ContentReader {
    /// Reads everything and reports everything.
    ///
    /// - Returns: The content, or `nil` where `site.yaml` itself cannot be read; and what was found. Content that was
    ///   read with errors has gaps and must not be published.
    public static func read(_ files: ContentFiles) -> (content: Content?, diagnostics: [Diagnostic]) {
        let findings = Findings()
        FolderLayout.check(files, findings: findings)
        Placeholders.check(files, findings: findings)
        guard files.contains("site.yaml") else {
            findings.error(
                "missing-file",
                at: files.location(of: "site.yaml"),
                "there is no file 'site.yaml' in the content folder",
                remedy: "create it, or name the right folder with --content"
            )
            return (nil, findings.diagnostics)
        }
        guard
            let site = files.text(of: "site.yaml", reportingTo: findings),
            let settings = SiteReader.read(site, findings: findings)
        else { return (nil, findings.diagnostics) }
        LogoReader.check(settings.logo, in: files, findings: findings)
        let content = Content(
            settings: settings,
            glossary: list("glossary.yaml", in: files, findings, GlossaryReader.read),
            priorities: unique(settings.priorities, what: "priority", findings: findings)
                .compactMap {
                    PriorityReader.read(folder: $0, in: files, tolerance: settings.tolerance, findings: findings)
                },
            reports: unique(settings.reports, what: "report", findings: findings)
                .compactMap { ReportReader.read(id: $0, in: files, findings: findings) },
            meetings: folder("meetings", in: files, findings, MeetingReader.read).sorted(by: inOrder),
            pages: folder("pages", in: files, findings, FurtherPageReader.read).sorted(by: inOrder),
            obligations: list("obligations.yaml", in: files, findings, ObligationsReader.read),
            actions: list("actions.yaml", in: files, findings, ActionsReader.read),
            workProgramme: list("work-programme.yaml", in: files, findings, WorkProgrammeReader.read),
            tables: DataTableReader.readAll(in: files, findings: findings),
            acknowledgements: list("acknowledgements.yaml", in: files, findings, AcknowledgementsReader.read)
        )
        FolderLayout.checkIsListed("priorities", settings.priorities, in: files, findings: findings)
        FolderLayout.checkIsListed("reports", settings.reports, in: files, findings: findings)
        return (content, findings.diagnostics)
    }

    private static func list<Item>(
        _ path: String,
        in files: ContentFiles,
        _ findings: Findings,
        _ read: (SourceText, Findings) -> [Item]
    ) -> [Item] {
        files.text(of: path, reportingTo: findings).map { read($0, findings) } ?? []
    }

    private static func folder<Item>(
        _ folder: String,
        in files: ContentFiles,
        _ findings: Findings,
        _ read: (SourceText, String, Findings) -> Item?
    ) -> [Item] {
        files.names(in: folder).filter { $0.hasSuffix(".md") }
            .compactMap { name in
                files.text(of: "\(folder)/\(name)", reportingTo: findings)
                    .flatMap { read($0, String(name.dropLast(3)), findings) }
            }
    }

    /// The names without those that are listed twice, which are reported.
    private static func unique(
        _ names: [Located<String>],
        what: String,
        findings: Findings
    ) -> [Located<String>] {
        var seen = Set<String>()
        return names.filter { name in
            let isNew = seen.insert(name.value).inserted
            if !isNew {
                findings.error("duplicate-id", at: name.location, "the \(what) '\(name.value)' is listed twice")
            }
            return isNew
        }
    }

    private static func inOrder(_ left: Meeting, _ right: Meeting) -> Bool {
        switch (left.date?.value.lastDay, right.date?.value.lastDay) {
        case (let first?, let second?): (first, left.id) < (second, right.id)
        case (.some, nil): true
        case (nil, .some): false
        case (nil, nil): left.id < right.id
        }
    }

    private static func inOrder(_ left: FurtherPage, _ right: FurtherPage) -> Bool {
        (left.order ?? .max, left.id) < (right.order ?? .max, right.id)
    }
}
