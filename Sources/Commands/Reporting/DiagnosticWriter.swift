package import Diagnostics

/// The forms in which findings can be written.
package enum ReportFormat: String, CaseIterable, Sendable {
    /// For people, with the line that each finding is about.
    case text
    /// For programs.
    case json
    /// As annotations for a hosted CI.
    case github
}

/// Writes findings: text to standard error, the forms for programs to standard output.
package struct DiagnosticWriter {
    private let format: ReportFormat
    private let source: (String) -> SourceText?

    /// Prepares to write; `source` finds a file's lines by the path in a finding.
    package init(format: ReportFormat, source: @escaping (String) -> SourceText?) {
        self.format = format
        self.source = source
    }

    package func write(_ diagnostics: [Diagnostic]) { write(diagnostics, corrected: []) }

    /// Writes findings, and the lines that were corrected before they were found.
    func write(_ diagnostics: [Diagnostic], corrected: [Corrections.Change]) {
        switch format {
        case .text:
            Console.print(TextFormat.text(of: corrected), terminator: "")
            let text = TextFormat(isColoured: Console.wantsColour).text(of: diagnostics, source: source)
            Console.printError(text, terminator: "")
        case .json:
            Console.write(JSONFormat.json(of: diagnostics, corrected: corrected))
        case .github:
            Console.print(AnnotationFormat.text(of: diagnostics, corrected: corrected), terminator: "")
        }
    }
}
