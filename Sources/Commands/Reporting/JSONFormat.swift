internal import Diagnostics
internal import Model

/// Findings for programs.
enum JSONFormat {
    private struct Entry: Encodable {
        let severity: String
        let rule: String
        let path: String
        let line: Int
        let column: Int
        let message: String
        let remedy: String?
    }

    private struct Document: Encodable {
        let errors: Int
        let queries: Int
        let findings: [Entry]
    }

    static func json(of diagnostics: [Diagnostic]) -> [UInt8] {
        let document = Document(
            errors: diagnostics.count(of: .error),
            queries: diagnostics.count(of: .query),
            findings: diagnostics.map { diagnostic in
                Entry(
                    severity: diagnostic.severity.rawValue,
                    rule: diagnostic.rule,
                    path: diagnostic.location.path,
                    line: diagnostic.location.line,
                    column: diagnostic.location.column,
                    message: diagnostic.message,
                    remedy: diagnostic.remedy
                )
            }
        )
        // Texts and whole numbers always have a JSON form.
        return (try? StableJSON.text(document)) ?? []
    }
}
