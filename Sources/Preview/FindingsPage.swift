internal import Diagnostics
internal import SafeHTML

/// The page that stands in for every page of a site with errors.
enum FindingsPage {
    /// Nothing from elsewhere; the style is the page's own.
    static let securityPolicy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'"

    private static let style = """
        body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        pre { font-size: 0.95rem; padding: 0.75rem; overflow-x: auto; background: #f3f2f1; border-left: 4px solid #505a5f; }
        .error pre { border-color: #b3261e; }
        h2 { font-size: 1.05rem; margin: 2rem 0 0; }
        .rule { color: #505a5f; }
        """

    static func html(of findings: [PreviewFinding]) -> [UInt8] {
        let errors = findings.count { $0.diagnostic.severity == .error }
        let title = "\(errors) \(errors == 1 ? "error" : "errors")"
        let lead =
            "<p>The site is shown again as soon as they are mended. What was published before is not affected.</p>\n"
        return page(title: title, body: lead + findings.map(html).joined())
    }

    static func html(ofFailure reason: String) -> [UInt8] {
        page(title: "The sources could not be read", body: "<p>\(Escaping.html(reason))</p>\n")
    }

    private static func page(title: String, body: String) -> [UInt8] {
        Array(
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Escaping.html(title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(Escaping.html(title))</h1>
            \(body)</main>
            </body>
            </html>

            """.utf8
        )
    }

    private static func html(_ finding: PreviewFinding) -> String {
        let diagnostic = finding.diagnostic
        let severity = diagnostic.severity.rawValue
        var html = "<section class=\"\(severity)\">\n<h2>\(Escaping.html("\(diagnostic.location)"))</h2>\n"
        html += "<p><strong>\(severity):</strong> \(Escaping.html(diagnostic.message)) "
        html += "<span class=\"rule\">[\(Escaping.html(diagnostic.rule))]</span></p>\n"
        if let line = finding.line {
            html += "<pre tabindex=\"0\">\(Escaping.html(excerpt(line, at: diagnostic.location)))</pre>\n"
        }
        if let remedy = diagnostic.remedy { html += "<p>\(Escaping.html(remedy))</p>\n" }
        return html + "</section>\n"
    }

    /// The line with its number, and a caret below the column.
    private static func excerpt(_ line: String, at location: SourceLocation) -> String {
        let number = "\(location.line)"
        let before = line.unicodeScalars.prefix(max(0, location.column - 1))
        let blanks = String(String.UnicodeScalarView(before.map { $0 == "\t" ? "\t" : " " }))
        return "\(number) | \(line)\n\(String(repeating: " ", count: number.count)) | \(blanks)^"
    }
}
