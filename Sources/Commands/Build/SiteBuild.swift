internal import Checks
package import Diagnostics
internal import FoundationEssentials
internal import Model
internal import Pages
internal import Reading

/// From the folders on disk to the files of a site in memory.
package struct SiteBuild {
    /// A site that may be published.
    package struct Result {
        package let files: [String: [UInt8]]
        /// Queries only; with an error there is no result.
        let diagnostics: [Diagnostic]
        /// Links of the pages that lead nowhere.
        package let brokenLinks: [Diagnostic]
        /// What the site says.
        let snapshot: Snapshot

        /// The lines of a page, for showing where a broken link is.
        package func source(ofPath path: String) -> SourceText? {
            files[path].map { SourceText(path: path, text: String(decoding: $0, as: UTF8.self)) }
        }
    }

    /// What was read, and everything that was found in it.
    package struct Sources {
        let content: Content?
        /// The content as at the report; `nil` where there is no such report.
        let snapshot: Snapshot?
        let templates: SiteTemplates
        let assets: [String: [UInt8]]
        /// The logo that site.yaml names.
        let logo: [UInt8]?
        /// What a careful reader would still ask, for the page on data quality.
        let quality: DataQuality
        /// In file order.
        package let diagnostics: [Diagnostic]
        /// The lines of a file by the path in a finding.
        package let source: (String) -> SourceText?

        /// Whether there is nothing to show.
        package var hasErrors: Bool { diagnostics.count(of: .error) > 0 }
    }

    /// Where the sources are, and how strictly they are judged.
    package struct Options {
        var content: String
        var templates: String
        var report: String?
        var strict = false
        var jobs: Int?
    }

    private let options: Options
    private let format: ReportFormat

    package init(_ options: Options, format: ReportFormat = .text) {
        self.options = options
        self.format = format
    }

    /// Reads, checks and renders.
    ///
    /// Everything that is found is reported.
    ///
    /// - Throws: `Failure.findings` when there were errors, `FolderError` when a folder cannot be read.
    func render(progress: ProgressBar?) async throws -> Result {
        let sources = try await read()
        let isSound = sources.diagnostics.count(of: .error) == 0
        if !isSound, let problem = unknownReport(in: sources.content) { Console.printError("error: " + problem) }
        try report(sources.diagnostics, source: sources.source)
        let result = try await render(sources, progress: progress)
        try report(result.brokenLinks, isSilentWithoutFindings: true, source: result.source(ofPath:))
        return result
    }

    /// Reads and checks.
    ///
    /// - Throws: `FolderError` when a folder cannot be read.
    package func read() async throws -> Sources {
        // The templates are compiled while the content is read.
        async let compiled = compileTemplates()
        let contentFiles = ContentFiles(root: options.content, files: try FolderContents.read(options.content))
        let (read, found) = ContentReader.read(contentFiles)
        // From here on nothing sees what must not be published.
        let content = read.map(Disclosure.applied)
        let (templateFolder, templates) = try await compiled
        var checked: CheckedContent?
        if let content { checked = await CheckedContent.prepared(content, report: options.report) }
        let judged = await judge(checked, found + templateFolder.diagnostics + templates.diagnostics, in: contentFiles)
        let open = options.strict ? judged.open.map { $0.raised() } : judged.open
        return Sources(
            content: content,
            snapshot: checked?.snapshot,
            templates: templates,
            assets: templateFolder.assets,
            logo: content?.settings.logo.flatMap { contentFiles.bytes(of: $0.value) },
            quality: DataQuality(judged) { String($0.trimmingPrefix(contentFiles.displayPath(""))) },
            diagnostics: open.inFileOrder(),
            source: { contentFiles.source(ofDisplayPath: $0) ?? templateFolder.source(ofPath: $0) }
        )
    }

    private func compileTemplates() throws -> (TemplateFolder, SiteTemplates) {
        let folder = TemplateFolder(try FolderContents.read(options.templates), path: options.templates)
        return (folder, SiteTemplates(folder.sources, folder: options.templates))
    }

    /// Renders what was read without errors, and follows every link of the pages.
    package func render(_ sources: Sources, progress: ProgressBar?) async throws -> Result {
        guard let snapshot = sources.snapshot else {
            throw Failure.usage(unknownReport(in: sources.content) ?? "site.yaml lists no report")
        }
        let renderer = SiteRenderer(
            snapshot,
            templates: sources.templates,
            assets: sources.assets,
            logo: sources.logo,
            quality: sources.quality
        )
        progress?.start(total: renderer.paths.count)
        let files = try await renderer.render(workers: workers) { progress?.advance() }
        return Result(
            files: files,
            diagnostics: sources.diagnostics,
            brokenLinks: await OutputChecks.findings(in: files),
            snapshot: snapshot
        )
    }

    /// What is open and what was answered, of all that was found and of what the checks find.
    private func judge(
        _ checked: CheckedContent?,
        _ diagnostics: [Diagnostic],
        in files: ContentFiles
    ) async -> JudgedFindings {
        // What was read with errors has gaps, about which nobody should be asked.
        let isSound = diagnostics.count(of: .error) == 0
        var found = [Diagnostic]()
        if let checked { found = await Checks.findingsSideBySide(in: checked) }
        let relevant = isSound ? found : found.filter { $0.severity == .error }
        return Acknowledging.judge(
            diagnostics + relevant,
            answers: checked?.content.acknowledgements ?? [],
            asksForUnmatched: options.report == nil && isSound && found.count(of: .error) == 0,
            path: files.displayPath
        ) { files.source(ofDisplayPath: $0.path)?.line($0.line) }
    }

    /// Writes findings, and ends the run if there are errors.
    private func report(
        _ diagnostics: [Diagnostic],
        isSilentWithoutFindings: Bool = false,
        source: @escaping (String) -> SourceText?
    ) throws {
        if isSilentWithoutFindings, diagnostics.isEmpty { return }
        DiagnosticWriter(format: format, source: source).write(diagnostics.inFileOrder())
        guard diagnostics.count(of: .error) > 0 else { return }
        if format == .text { Console.print("nothing written; " + Count.words(of: diagnostics)) }
        throw Failure.findings
    }

    private var workers: Int { options.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// What is wrong with the report that the command names, if anything is.
    private func unknownReport(in content: Content?) -> String? {
        guard let report = options.report, let known = content?.settings.reports.map(\.value), !known.contains(report)
        else { return nil }
        let hint = NearMiss.nearest(to: report, among: known).map { "did you mean '\($0)'?" }
        return "there is no report '\(report)'; " + (hint ?? "the reports are: \(known.joined(separator: ", "))")
    }
}

extension Diagnostic {
    /// The same as an error.
    fileprivate func raised() -> Diagnostic {
        var raised = self
        raised.severity = .error
        return raised
    }
}
