internal import Checks
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
        /// Where the words end that the finding is about: the column after the last of them.
        let endLine: Int?
        let endColumn: Int?
        let message: String
        let remedy: String?
        let related: [Place]?
        let replacement: Correction?
        /// The page of the project's documentation about the rule.
        let documentation: String?
    }

    private struct Place: Encodable {
        let path: String
        let line: Int
        let column: Int
        let note: String
    }

    private struct Correction: Encodable {
        let line: Int
        let column: Int
        let endColumn: Int
        let written: String
        let text: String
    }

    private struct CorrectedLine: Encodable {
        let path: String
        let line: Int
        let before: String
        let after: String
    }

    private struct Document: Encodable {
        let errors: Int
        let queries: Int
        let findings: [Entry]
        let corrected: [CorrectedLine]?
    }

    static func json(of diagnostics: [Diagnostic], corrected: [Corrections.Change]) -> [UInt8] {
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
                    endLine: diagnostic.span?.end.line,
                    endColumn: diagnostic.span?.end.column,
                    message: diagnostic.message,
                    remedy: diagnostic.remedy,
                    related: related(of: diagnostic),
                    replacement: diagnostic.replacement.map(correction),
                    documentation: RuleRegister.rule(diagnostic.rule).map { "docs/checks/" + $0.page }
                )
            },
            corrected: corrected.isEmpty
                ? nil
                : corrected.map { CorrectedLine(path: $0.path, line: $0.line, before: $0.before, after: $0.after) }
        )
        // Texts and whole numbers always have a JSON form.
        return (try? StableJSON.text(document)) ?? []
    }

    private static func related(of diagnostic: Diagnostic) -> [Place]? {
        guard !diagnostic.related.isEmpty else { return nil }
        return diagnostic.related.map { place in
            Place(
                path: place.location.path,
                line: place.location.line,
                column: place.location.column,
                note: place.note
            )
        }
    }

    private static func correction(_ replacement: Replacement) -> Correction {
        Correction(
            line: replacement.span.start.line,
            column: replacement.span.start.column,
            endColumn: replacement.span.end.column,
            written: replacement.span.words,
            text: replacement.text
        )
    }
}
