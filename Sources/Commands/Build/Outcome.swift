package import Diagnostics
internal import Model

/// What a run came to: a site or none, and everything that was found on the way.
///
/// The commands only print it.
package struct Outcome {
    /// What was found, by where it has to be put right.
    package struct Findings: Sendable {
        /// What the command line names and the content does not have.
        var command: [Diagnostic] = []
        /// In the content.
        var content: [Diagnostic] = []
        /// In the templates.
        var templates: [Diagnostic] = []
        /// In the finished pages.
        var pages: [Diagnostic] = []

        /// All of them: those of the sources in file order, then those of the pages.
        package var all: [Diagnostic] { (command + content + templates).inFileOrder() + pages.inFileOrder() }

        /// Whether any of them stops the site.
        package var haveErrors: Bool { all.count(of: .error) > 0 }

        /// Whether nothing but the command line is wrong.
        var areOfCommandAlone: Bool {
            !command.isEmpty && (content + templates + pages).count(of: .error) == 0
        }
    }

    package let findings: Findings
    /// The files of the site by path; `nil` where there are errors.
    package let files: [String: [UInt8]]?
    /// What the site says; `nil` where there is no such report.
    let snapshot: Snapshot?
    /// The lines of a file by the path in a finding: of the content, the templates or a finished page.
    package let source: (String) -> SourceText?

    /// What the program ends with, unless something cannot be written: part of the contract.
    var exitCode: Int32 {
        if findings.areOfCommandAlone { return 64 }
        return findings.haveErrors ? 1 : 0
    }
}
