internal import Declarations
internal import MeasureReading
package import Diagnostics
package import Model

/// Reads a content folder whole: what it says, and what is wrong with how it says it.
package enum ContentReader {
    /// Reads everything and reports everything.
    ///
    /// - Parameters:
    ///   - files: The folder's files.
    ///   - amended: The report whose record is about to be amended, and need not be as it was frozen.
    /// - Returns: The content, or `nil` where `site.yaml` itself cannot be read; and what was found. Content that was
    ///   read with errors has gaps and must not be published.
    package static func read(
        _ files: ContentFiles,
        amending amended: String? = nil
    ) -> (content: Content?, diagnostics: [Diagnostic]) {
        let findings = Findings()
        FolderLayout.check(files, findings: findings)
        Placeholders.check(files, findings: findings)
        ControlCharacters.check(files, findings: findings)
        guard files.contains("site.yaml") else {
            findings.error(
                "missing-file",
                at: files.location(of: "site.yaml"),
                "there is no file 'site.yaml' in the content folder",
                remedy: "begin a plan with 'scrutiny new plan', or name the right folder with --content"
            )
            return (nil, findings.diagnostics)
        }
        // Without it, the rest is read all the same, so that one run finds everything.
        var settings =
            files.text(of: "site.yaml", reportingTo: findings).flatMap { SiteReader.read($0, findings: findings) }
            ?? SiteSettings(at: files.location(of: "site.yaml"))
        LogoReader.check(settings.logo, in: files, findings: findings)
        let written = (priorities: settings.priorities, reports: settings.reports)
        settings.priorities = listed(settings.priorities, kind: "priority", in: "priorities", of: files, findings)
        settings.reports = listed(settings.reports, kind: "report", in: "reports", of: files, findings)
        var content = Content(
            settings: settings,
            glossary: list("glossary.yaml", in: files, findings),
            priorities: settings.priorities.compactMap {
                PriorityReader.read(folder: $0, in: files, settings: settings, findings: findings)
            },
            reports: settings.reports.compactMap { id in
                ReportReader.read(id: id, isAmended: id.value == amended, in: files, findings: findings)
            },
            meetings: folder("meetings", in: files, findings).sorted(by: inOrder),
            pages: folder("pages", in: files, findings).sorted(by: inOrder),
            obligations: list("obligations.yaml", in: files, findings),
            risks: list("risks.yaml", in: files, findings),
            actions: list("actions.yaml", in: files, findings),
            workProgramme: list("work-programme.yaml", in: files, findings),
            tables: DataTableReader.readAll(
                in: files,
                symbols: CellSymbols(settings.symbols),
                findings: findings
            ),
            acknowledgements: list("acknowledgements.yaml", in: files, findings)
        )
        content.files = AttachedFileReader.readAll(in: files, logo: settings.logo?.value, findings: findings)
        FolderLayout.checkIsListed("priorities", written.priorities, in: files, findings: findings)
        FolderLayout.checkIsListed("reports", written.reports, in: files, findings: findings)
        content.gaps = ContentGaps(findings.diagnostics, in: files)
        return (content, findings.diagnostics)
    }

    /// The folders that `site.yaml` lists, each one once and none that does not exist.
    ///
    /// A folder that is nearly called as listed is taken instead, and where nothing can be read of the list, all folders
    /// that there are: both after an error, so that what they hold is not taken for unknown.
    private static func listed(
        _ names: [Located<String>],
        kind: String,
        in folder: String,
        of files: ContentFiles,
        _ findings: Findings
    ) -> [Located<String>] {
        let existing = files.names(in: folder).filter { files.contains("\(folder)/\($0)/\(kind).md") }
        if names.isEmpty { return existing.map { Located($0, at: files.location(of: "site.yaml")) } }
        let others = existing.filter { name in !names.contains { $0.value == name } }
        return unique(names, what: kind, findings: findings)
            .compactMap { name in
                if existing.contains(name.value) { return name }
                let nearest = NearMiss.nearest(to: name.value, among: others)
                findings.error(
                    "missing-file",
                    at: name.location,
                    "site.yaml lists the \(kind) '\(name.value)', "
                        + "but there is no file \(folder)/\(name.value)/\(kind).md",
                    remedy: nearest.map { "did you mean '\($0)'?" } ?? "create it, or take it off the list"
                )
                return nearest.map { Located($0, at: name.location) }
            }
    }

    private static func list<Item: Thing>(_ path: String, in files: ContentFiles, _ findings: Findings) -> [Item] {
        files.text(of: path, reportingTo: findings).map { ListFile.read($0, findings: findings) } ?? []
    }

    private static func folder<Item: NamedThing>(
        _ folder: String,
        in files: ContentFiles,
        _ findings: Findings
    ) -> [Item] {
        files.names(in: folder).filter { $0.hasSuffix(".md") }
            .compactMap { name in
                files.text(of: "\(folder)/\(name)", reportingTo: findings)
                    .flatMap { MarkdownFile.read($0, id: String(name.dropLast(3)), findings: findings) }
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
                findings.error(
                    "duplicate-id",
                    at: name.location,
                    "the \(what) '\(name.value)' is listed twice",
                    remedy: "keep one of the two"
                )
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
        (left.order?.value ?? .max, left.id) < (right.order?.value ?? .max, right.id)
    }
}
