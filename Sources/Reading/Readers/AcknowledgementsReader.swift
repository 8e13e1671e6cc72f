internal import Diagnostics
internal import Model

/// Reads `acknowledgements.yaml`.
enum AcknowledgementsReader {
    static func read(_ file: SourceText, findings: Findings) -> [Acknowledgement] {
        ListFile.groups(file, subject: "acknowledgement", findings: findings).map { keys in
            let acknowledgement = Acknowledgement(
                rule: keys.requiredText("rule", example: "table-arithmetic"),
                file: keys.requiredText("file", example: "priorities/01-early-help/priority.md"),
                words: words(keys),
                reason: keys.requiredText("reason").value,
                by: keys.requiredText("by", example: "Performance Manager").value
            )
            keys.finish()
            return acknowledgement
        }
    }

    /// One text or a list of them; the key may be left out, but not left empty, because then all would be answered.
    private static func words(_ keys: KeyReader) -> [String] {
        let words = keys.oneOrMoreTexts("words").map(\.value)
        if words.isEmpty, keys.isWritten("words") {
            keys.findings.error(
                "missing-value",
                at: keys.place(of: "words"),
                "'words' does not say which queries are answered",
                remedy: "write words of the query, or take the key out to answer all of the rule about the file"
            )
        }
        return words
    }
}
