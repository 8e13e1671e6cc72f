internal import Diagnostics
internal import Model

/// Reads `acknowledgements.yaml`.
enum AcknowledgementsReader {
    static func read(_ file: SourceText, findings: Findings) -> [Acknowledgement] {
        ListFile.groups(file, subject: "acknowledgement", findings: findings).map { keys in
            let acknowledgement = Acknowledgement(
                rule: keys.requiredText("rule", example: "table-arithmetic"),
                file: keys.requiredText("file", example: "priorities/01-early-help/priority.md"),
                words: keys.text("words")?.value,
                reason: keys.requiredText("reason").value,
                by: keys.requiredText("by", example: "Performance Manager").value
            )
            keys.finish()
            return acknowledgement
        }
    }
}
