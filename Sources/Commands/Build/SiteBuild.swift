internal import BuiltInTemplates
internal import Checks
internal import Diagnostics
internal import FinishedSite
internal import FoundationEssentials
internal import Model
internal import Pages
internal import Reading

/// From the folders on disk to the files of a site in memory.
package struct SiteBuild {
    /// Where the sources are, and how strictly they are judged.
    package struct Options {
        var content: String
        /// The folder with the templates; `nil` for those in the program.
        var templates: String?
        var report: String?
        var strict = false
        var jobs: Int?
        /// Whether the report must say what its record says; freezing it is how that is put right.
        var bindsRecord = true
        /// The report whose record may be otherwise than it was frozen, because it is being amended.
        var amends: String?
    }

    private let options: Options

    package init(_ options: Options) { self.options = options }

    /// Reads, checks and, where there are no errors, makes the pages and checks them too.
    ///
    /// - Throws: `FolderError` when a folder cannot be read. What is found is never thrown.
    package func run(progress: ProgressBar? = nil) async throws -> Outcome {
        // The templates are compiled while the content is read.
        async let compiled = compileTemplates()
        let contentFiles = ContentFiles(
            root: options.content,
            files: try FolderContents.read(
                options.content,
                // Who names another folder has a plan somewhere.
                orElse: options.content == SourceOptions.usualContent
                    ? "begin a plan with 'scrutiny new plan', or name the right folder with --content" : nil
            )
        )
        let (read, found) = ContentReader.read(contentFiles, amending: options.amends)
        // From here on nothing sees what must not be published.
        let content = read.map(Disclosure.applied)
        let (folder, templates) = try await compiled
        var checked: CheckedContent?
        if let content { checked = await CheckedContent.prepared(content, report: options.report) }
        let judged = await judge(checked, found, in: contentFiles)

        var findings = Outcome.Findings()
        findings.command = unknownReport(in: content)
        findings.content = graded(judged.open).settled(in: contentFiles.source(ofDisplayPath:))
        findings.templates = graded(folder.diagnostics + templates.diagnostics)
        var pages = [String: [UInt8]]()
        if let snapshot = checked?.snapshot, !findings.haveErrors {
            let renderer = SiteRenderer(
                snapshot,
                templates: templates,
                assets: folder.assets,
                logo: content?.settings.logo.flatMap { contentFiles.bytes(of: $0.value) },
                attachments: attachments(of: content, in: contentFiles),
                quality: DataQuality(judged) { String($0.trimmingPrefix(contentFiles.displayPath(""))) }
            )
            progress?.start(total: renderer.paths.count)
            pages = try await renderer.render(workers: workers) { progress?.advance() }
            findings.pages = ContentLinks(content).placed(await FinishedPages.findings(in: pages))
        }
        let files = pages
        return Outcome(
            findings: findings,
            files: findings.haveErrors ? nil : files,
            snapshot: checked?.snapshot
        ) { path in
            contentFiles.source(ofDisplayPath: path) ?? folder.source(ofPath: path)
                ?? files[path].map { SourceText(path: path, text: String(decoding: $0, as: UTF8.self)) }
        }
    }

    /// The bytes of the files that texts show or offer, by their path.
    private func attachments(of content: Content?, in files: ContentFiles) -> [String: [UInt8]] {
        let offered = content?.filesOffered ?? []
        return Dictionary(
            offered.compactMap { file in files.bytes(of: file.path).map { (file.path, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func compileTemplates() throws -> (TemplateFolder, SiteTemplates) {
        let path = options.templates ?? "Templates"
        let files = try options.templates.map { try FolderContents.read($0) } ?? BuiltInTemplates.files
        let folder = TemplateFolder(files, path: path)
        return (folder, SiteTemplates(folder.sources, folder: path))
    }

    /// What is open and what was answered, of all that was found in reading and of what the checks find.
    private func judge(
        _ checked: CheckedContent?,
        _ diagnostics: [Diagnostic],
        in files: ContentFiles
    ) async -> JudgedFindings {
        // What was read with errors has gaps, about which nobody should be asked.
        let isSound = diagnostics.count(of: .error) == 0
        var found = [Diagnostic]()
        if let checked {
            let omitted = options.bindsRecord ? [] : Checks.recordBinding
            found = await Checks.findingsSideBySide(in: checked, without: omitted)
        }
        let relevant = isSound ? found : found.filter { $0.severity == .error }
        return Acknowledging.judge(
            diagnostics + relevant,
            answers: checked?.content.acknowledgements ?? [],
            asksForUnmatched: options.report == nil && isSound && found.count(of: .error) == 0,
            path: files.displayPath
        ) { files.source(ofDisplayPath: $0.path)?.line($0.line) }
    }

    /// Findings as severe as the command asks.
    private func graded(_ findings: [Diagnostic]) -> [Diagnostic] {
        options.strict ? findings.map { $0.graded(.error) } : findings
    }

    private var workers: Int { options.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// What is wrong with the report that the command names, if anything is: shown at the list of reports.
    private func unknownReport(in content: Content?) -> [Diagnostic] {
        // Without any reports, reading has said so.
        guard let report = options.report, let reports = content?.settings.reports, let first = reports.first,
            !reports.contains(where: { $0.value == report })
        else { return [] }
        let known = reports.map(\.value)
        return [
            .error(
                UnknownReport.rule,
                at: first.location,
                "there is no report '\(report)', which the command asks for",
                remedy: NearMiss.nearest(to: report, among: known).map { "did you mean '\($0)'?" }
                    ?? "the reports are: \(known.joined(separator: ", "))"
            )
        ]
    }
}
