import Checks
import Diagnostics
import Foundation
import Model
import Reading
import TestSupport
import Testing

/// A small site without findings.
///
/// It has everything that can be referred to.
let soundContent = """
    -- site.yaml --
    authority: Example Council
    committee: Scrutiny Panel
    plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
    reports: [autumn, spring]
    priorities: [01-early-help, 02-care]
    -- glossary.yaml --
    - {term: EHCP, expansion: Plan}
    -- obligations.yaml --
    - {id: ILACS-1, title: T, source: S, kind: commitment}
    -- actions.yaml --
    - {id: A-1, kind: action, text: Do it., meeting: summer, state: open}
    -- priorities/01-early-help/priority.md --
    ---
    {number: 1, title: Early help, vision: V}
    ---
    -- priorities/01-early-help/milestones.yaml --
    - id: EH-01
      year: 2024-25
      title: T
      owner: Head of Early Help
      requires: [ILACS-1]
      updates:
        - {report: autumn, status: in progress, progress: P}
        - {report: spring, status: embedded, progress: P, impact: I, evidence: [case:first-words]}
    -- priorities/01-early-help/case-studies/first-words.md --
    ---
    {title: T, identity: consent, summary: S, report: spring}
    ---
    ## Concern
    -- priorities/02-care/priority.md --
    ---
    {number: 2, title: Care, vision: V}
    ---
    -- reports/autumn/report.md --
    ---
    {title: Autumn, as-at: 2024-09-30, year: 2024-25, state: draft, meeting: summer}
    ---
    -- reports/spring/report.md --
    ---
    {title: Spring, as-at: 2025-03-31, year: 2024-25, state: draft}
    ---
    -- meetings/summer.md --
    ---
    {title: Summer, report: spring}
    ---
    -- pages/governance.md --
    ---
    title: Governance
    ---

    """

/// What a check finds in the sound content with further files, which replace those of the same name, as
/// `path:line:column rule`, the path within the folder.
func findings<C: Check>(_ check: C.Type, _ archive: String = "") throws -> [String] {
    try diagnostics(check, archive).map { "\($0.location) \($0.rule)" }
}

/// What a check finds, in file order.
func diagnostics<C: Check>(_ check: C.Type, _ archive: String = "") throws -> [Diagnostic] {
    let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(archive)) { $1 }
    let (read, diagnostics) = ContentReader.read(ContentFiles(root: "", files: files))
    try #require(diagnostics.isEmpty, "\(diagnostics)")
    let content = try #require(read)
    let found = C.findings(in: CheckedContent(content)).inFileOrder()
    #expect(found.allSatisfy { $0.rule == C.rule.id })
    #expect(Checks.findings(in: content).filter { $0.rule == C.rule.id }.inFileOrder() == found)
    return found
}

/// What all checks find, in file order.
func allFindings(_ archive: String) throws -> [Diagnostic] {
    let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(archive)) { $1 }
    let (read, diagnostics) = ContentReader.read(ContentFiles(root: "", files: files))
    return (diagnostics + Checks.findings(in: try #require(read))).inFileOrder()
}

/// The sound content with further files, as it was published in a report: an archive of nothing but its record.
func published(_ archive: String = "", in report: String = "autumn") throws -> String {
    let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(archive)) { $1 }
    let (read, diagnostics) = ContentReader.read(ContentFiles(root: "", files: files))
    try #require(diagnostics.isEmpty, "\(diagnostics)")
    let content = try #require(read)
    let snapshot = try #require(Snapshot(content, report: report))
    let record = try JSONEncoder().encode(PublishedRecord(snapshot).sealed())
    return "-- reports/\(report)/published.json --\n" + String(decoding: record, as: UTF8.self) + "\n"
}

/// The ranges that reading and all checks find in the sound content with further files, where the files have them.
func markedRanges(_ archive: String) throws -> [MarkedText.Range] {
    let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(archive)) { $1 }
    let folder = ContentFiles(root: "", files: files)
    let (content, diagnostics) = ContentReader.read(folder)
    let found = diagnostics + Checks.findings(in: try #require(content))
    return found.settled(in: folder.source(ofDisplayPath:)).compactMap(\.span).map { span in
        MarkedText.Range(
            path: span.start.path,
            line: span.start.line,
            column: span.start.column,
            endColumn: span.end.column
        )
    }
    .sorted()
}
