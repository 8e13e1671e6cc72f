internal import Diagnostics

/// Findings as workflow commands, which a hosted CI shows beside the lines of a change.
enum AnnotationFormat {
    static func text(of diagnostics: [Diagnostic], corrected: [Corrections.Change]) -> String {
        corrected.map { change in
            "::notice file=\(property(change.path)),line=\(change.line),title=corrected"
                + "::\(data("\(change.before) → \(change.after)"))\n"
        }
        .joined() + text(of: diagnostics)
    }

    private static func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            let command = diagnostic.severity == .error ? "error" : "warning"
            let location = diagnostic.location
            let places = diagnostic.related.map { "; \($0.location): \($0.note)" }.joined()
            let message = diagnostic.message + (diagnostic.remedy.map { ": " + $0 } ?? "") + places
            let (start, end) = (diagnostic.span?.start ?? location, diagnostic.span?.end)
            let range = end.map { "endLine=\($0.line),endColumn=\($0.column)," } ?? ""
            return "::\(command) file=\(property(location.path)),line=\(start.line),col=\(start.column),\(range)"
                + "title=\(property(diagnostic.rule))::\(data(message))\n"
        }
        .joined()
    }

    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
