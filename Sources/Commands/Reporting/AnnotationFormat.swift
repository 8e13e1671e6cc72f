internal import Diagnostics

/// Findings as workflow commands, which a hosted CI shows beside the lines of a change.
enum AnnotationFormat {
    static func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            let command = diagnostic.severity == .error ? "error" : "warning"
            let location = diagnostic.location
            let message = diagnostic.message + (diagnostic.remedy.map { ": " + $0 } ?? "")
            return "::\(command) file=\(property(location.path)),line=\(location.line),col=\(location.column),"
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
