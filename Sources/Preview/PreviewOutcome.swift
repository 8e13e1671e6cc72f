package import Diagnostics

/// What a build came to, as the preview shows it.
package enum PreviewOutcome: Sendable {
    /// A site: its files by path.
    case site([String: [UInt8]])
    /// No site, because of errors.
    case findings([PreviewFinding])
    /// No site, because the sources could not be read; why, in plain words.
    case failure(String)
}

/// A finding with the line that it is about.
package struct PreviewFinding: Sendable {
    /// What was found.
    package let diagnostic: Diagnostic
    /// The line of the file, without its end; `nil` where the file or the line does not exist.
    package let line: String?

    /// Pairs a finding with its line.
    package init(_ diagnostic: Diagnostic, line: String?) {
        self.diagnostic = diagnostic
        self.line = line
    }
}
