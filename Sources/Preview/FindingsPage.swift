internal import Diagnostics
internal import SafeHTML

/// The page that stands in for every page of a site with errors.
enum FindingsPage {
    /// Nothing from elsewhere; the style is the page's own.
    static let securityPolicy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'"

    private static let style = """
        * { box-sizing: border-box; }
        body { margin: 0; color: #1b1d21; font: 1.05rem/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
        header { background: #801650; color: #ffffff; padding: 1.5rem max(1rem, calc(50% - 30rem)); }
        main { padding: 0.5rem max(1rem, calc(50% - 30rem)) 3rem; }
        h1, h2, p { margin: 0; }
        h1 { font: 600 1.9rem/1.2 Georgia, "Liberation Serif", serif; }
        h2 { font-size: 1.15rem; line-height: 1.35; }
        header p { margin-top: 0.5rem; }
        section { border: 1px solid #dad6cc; border-left: 6px solid #7d7a73; border-radius: 4px; padding: 1rem 1.25rem; margin-top: 1.25rem; }
        .error { border-left-color: #801650; }
        .place, .remedy { margin-top: 0.5rem; }
        .place, .rule { color: #50565e; }
        .place, pre { font-family: Consolas, "Liberation Mono", monospace; font-size: 0.92rem; }
        .rule { font-weight: 400; font-size: 0.92rem; }
        .remedy { font-weight: 600; }
        .remedy::first-letter { text-transform: uppercase; }
        pre { margin: 0.75rem 0 0; padding: 0.75rem; background: #f5f3ee; white-space: pre-wrap; }
        mark { background: #ffbf3f; color: #111111; padding: 0.1em 0; }
        """

    static func html(of findings: [PreviewFinding]) -> [UInt8] {
        let errors = findings.count { $0.diagnostic.severity == .error }
        return page(
            title: errors.counted("error"),
            lead:
                "The site comes back as soon as \(errors == 1 ? "it is" : "they are") corrected. The published site is "
                + "not affected.",
            body: findings.map(html).joined()
        )
    }

    static func html(ofFailure reason: String) -> [UInt8] {
        page(title: "The sources could not be read", lead: reason, body: "")
    }

    private static func page(title: String, lead: String, body: String) -> [UInt8] {
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
            <header>
            <h1>\(Escaping.html(title))</h1>
            <p>\(Escaping.html(lead))</p>
            </header>
            <main>
            \(body)</main>
            </body>
            </html>

            """.utf8
        )
    }

    private static func html(_ finding: PreviewFinding) -> String {
        let diagnostic = finding.diagnostic
        let severity = diagnostic.severity.rawValue
        var html = "<section class=\"\(severity)\">\n<h2>\(diagnostic.severity == .error ? "Error" : "Query"): "
        html +=
            "\(Escaping.html(diagnostic.message)) <span class=\"rule\">[\(Escaping.html(diagnostic.rule))]</span></h2>\n"
        html += "<p class=\"place\">\(Escaping.html("\(diagnostic.location)"))</p>\n"
        if let line = finding.line { html += "<pre>\(excerpt(line, of: diagnostic))</pre>\n" }
        for place in diagnostic.related {
            html += "<p class=\"place\">\(Escaping.html("\(place.location): \(place.note)"))</p>\n"
        }
        if let remedy = diagnostic.remedy { html += "<p class=\"remedy\">\(Escaping.html(remedy))</p>\n" }
        return html + "</section>\n"
    }

    /// The line with its number; the words that the finding is about are marked, or what begins at its column, as far as
    /// the next space, comma or quotation mark.
    private static func excerpt(_ line: String, of diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let column = diagnostic.span?.start.column ?? location.column
        let before = line.unicodeScalars.prefix(max(0, column - 1))
        let rest = line.unicodeScalars.dropFirst(before.count)
        let word = rest.prefix(1) + rest.dropFirst().prefix { !" \t,;'\"".unicodeScalars.contains($0) }
        let marked = diagnostic.span.map { rest.prefix($0.words.unicodeScalars.count) } ?? word
        let parts = [before, marked, rest.dropFirst(marked.count)].map { Escaping.html(String($0)) }
        return "\(location.line) | \(parts[0])<mark>\(parts[1])</mark>\(parts[2])"
    }
}
