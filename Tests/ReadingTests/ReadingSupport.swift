import Diagnostics
import Model
import Reading
import TestSupport

/// The smallest content that can be read, without findings.
let smallestContent = """
    -- site.yaml --
    authority: Example Council
    committee: Scrutiny Panel
    plan:
      title: Better Lives
      starts: 2024-04
      ends: 2027-03
    reports: [2024-25]
    priorities: [01-early-help]
    -- priorities/01-early-help/priority.md --
    ---
    number: 1
    title: Early help
    vision: Help comes early.
    ---
    -- reports/2024-25/report.md --
    ---
    title: Progress 2024-25
    as-at: 2025-03-31
    year: 2024-25
    state: draft
    ---

    """

/// The smallest content with further files, which replace those of the same name.
func read(_ archive: String = "", bytes: [String: [UInt8]] = [:]) -> (content: Content?, findings: [Diagnostic]) {
    let files = TextArchive.bytes(smallestContent)
        .merging(TextArchive.bytes(archive)) { $1 }
        .merging(bytes) { $1 }
    let (content, diagnostics) = ContentReader.read(ContentFiles(root: "Content", files: files))
    return (content, diagnostics.inFileOrder())
}

/// The findings in the smallest content with further files, as `path:line:column rule`, the path within the folder.
func findings(_ archive: String, bytes: [String: [UInt8]] = [:]) -> [String] {
    read(archive, bytes: bytes).findings.map { "\($0.location.description.dropFirst("Content/".count)) \($0.rule)" }
}

/// The remedies of the findings, in file order.
func remedies(_ archive: String) -> [String?] { read(archive).findings.map(\.remedy) }
