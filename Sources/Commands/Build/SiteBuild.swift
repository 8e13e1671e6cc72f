internal import Checks
internal import Diagnostics
internal import FoundationEssentials
internal import Model
internal import Pages
internal import Reading

/// From the folders on disk to the files of a site in memory.
struct SiteBuild {
    /// A site that may be published.
    struct Result {
        let files: [String: [UInt8]]
        /// Queries only; with an error there is no result.
        let diagnostics: [Diagnostic]
        /// What the site says.
        let snapshot: Snapshot
    }

    /// Where the sources are, and how strictly they are judged.
    struct Options {
        var content: String
        var templates: String
        var report: String?
        var strict = false
        var jobs: Int?
    }

    private let options: Options
    private let format: ReportFormat

    init(_ options: Options, format: ReportFormat = .text) {
        self.options = options
        self.format = format
    }

    /// Reads, checks and renders.
    ///
    /// Everything that is found is reported.
    ///
    /// - Throws: `Failure.findings` when there were errors, `FolderError` when a folder cannot be read.
    func render(progress: ProgressBar?) async throws -> Result {
        let contentFiles = ContentFiles(root: options.content, files: try FolderContents.read(options.content))
        let templateFolder = TemplateFolder(try FolderContents.read(options.templates), path: options.templates)
        let templates = SiteTemplates(templateFolder.sources, folder: options.templates)
        var (content, diagnostics) = ContentReader.read(contentFiles)
        diagnostics += templates.diagnostics
        // From here on nothing sees what must not be published.
        content = content.map(Disclosure.applied)
        let judged = judge(content, diagnostics, in: contentFiles)
        diagnostics = options.strict ? judged.open.map { $0.raised() } : judged.open
        try report(diagnostics) { contentFiles.source(ofDisplayPath: $0) ?? templateFolder.source(ofPath: $0) }
        guard let content, let snapshot = Snapshot(content, report: options.report) else {
            throw Failure.usage(unknownReport(in: content))
        }
        let renderer = SiteRenderer(
            snapshot,
            templates: templates,
            assets: templateFolder.assets,
            quality: DataQuality(judged) { String($0.trimmingPrefix(contentFiles.displayPath(""))) }
        )
        progress?.start(total: renderer.paths.count)
        let files = try await renderer.render(workers: workers) { progress?.advance() }
        try report(OutputLinks.findings(in: files), isSilentWithoutFindings: true) { path in
            files[path].map { SourceText(path: path, text: String(decoding: $0, as: UTF8.self)) }
        }
        return Result(files: files, diagnostics: diagnostics, snapshot: snapshot)
    }

    /// What is open and what was answered, of all that was found and of what the checks find.
    private func judge(_ content: Content?, _ diagnostics: [Diagnostic], in files: ContentFiles) -> JudgedFindings {
        let found = content.map { Checks.findings(in: $0, report: options.report) } ?? []
        return Acknowledging.judge(
            diagnostics + found,
            answers: content?.acknowledgements ?? [],
            asksForUnmatched: options.report == nil,
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

    private func unknownReport(in content: Content?) -> String {
        let known = content?.reports.map(\.id) ?? []
        guard let report = options.report else { return "site.yaml lists no report." }
        let hint = NearMiss.nearest(to: report, among: known).map { "Did you mean '\($0)'?" }
        return "There is no report '\(report)'. " + (hint ?? "The reports are: \(known.joined(separator: ", ")).")
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
