internal import Declarations
internal import Diagnostics
internal import Measures
internal import Markdown
package import Model

/// What a check looks at: all content, an index of what can be referred to, and the content as at the report.
package struct CheckedContent: Sendable {
    /// Everything that was read.
    package let content: Content
    /// What can be referred to.
    package let references: ReferenceIndex
    /// The content as at the report that the site is about; `nil` where there is no such report.
    package private(set) var snapshot: Snapshot?
    /// Every text that is printed, in the order of the files.
    let texts: [PrintedText]
    /// Every Markdown text, in the order of the files.
    let documents: [MarkdownDocument]
    /// Every paragraph, item, cell, heading and line of every text, cut into words and figures.
    let passages: [Passage]
    /// References and numbers, which are printed too but are not words of a language.
    let codes: [Passage]
    /// Every pipe table of every text.
    let pipeTables: [PipeTableText]
    /// The measures by id.
    let measures: [String: Measure]
    /// The case studies by id.
    let caseStudies: [String: CaseStudy]
    /// The passages of the case studies, by file.
    private let passagesOfCaseStudies: [String: [Passage]]

    /// Prepares content for checking.
    ///
    /// - Parameters:
    ///   - content: Everything that was read.
    ///   - report: The report that the site is about; by default the one that site.yaml names.
    package init(_ content: Content, report: String? = nil) {
        self.init(content, content.printedTexts, snapshot: Snapshot(content, report: report))
    }

    /// The same, with the work divided among the processors.
    package static func prepared(_ content: Content, report: String? = nil) async -> CheckedContent {
        async let snapshot = Snapshot(content, report: report)
        let prepared = CheckedContent(content, content.printedTexts, snapshot: nil)
        return prepared.with(await snapshot)
    }

    private func with(_ snapshot: Snapshot?) -> CheckedContent {
        var content = self
        content.snapshot = snapshot
        return content
    }

    private init(_ content: Content, _ texts: [PrintedText], snapshot: Snapshot?) {
        self.content = content
        self.texts = texts
        self.snapshot = snapshot
        documents = texts.compactMap { text in
            if case .prose(let document) = text.words { document } else { nil }
        }
        let all = texts.flatMap(Passage.all)
        let passages = all.filter { $0.kind != .code }
        codes = all.filter { $0.kind == .code }
        self.passages = passages
        references = ReferenceIndex(content)
        pipeTables = PipeTableText.all(in: documents)
        measures = Dictionary(
            content.priorities.flatMap(\.measures).map { ($0.id.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let studies = content.priorities.flatMap(\.caseStudies)
        caseStudies = Dictionary(studies.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        let files = Set(studies.map(\.id.location.path))
        passagesOfCaseStudies = Dictionary(grouping: passages.filter { files.contains($0.path) }, by: \.path)
    }

    /// What the texts say of measures in words.
    func claims(in snapshot: Snapshot) -> [Claim] { ClaimRegister(passages, in: snapshot).claims }

    /// The passages of a case study.
    func passages(of study: CaseStudy) -> [Passage] { passagesOfCaseStudies[study.id.location.path] ?? [] }

    /// The milestones that the report deals with: those of its own year.
    var milestonesInReport: [MilestoneStanding] {
        snapshot.map { snapshot in snapshot.content.priorities.flatMap(snapshot.thisYear) } ?? []
    }
}
