internal import Diagnostics
internal import Model

/// Reads `obligations.yaml`.
enum ObligationsReader {
    static func read(_ file: SourceText, findings: Findings) -> [Obligation] {
        ListFile.groups(file, subject: "obligation", findings: findings).map { keys in
            let obligation = Obligation(
                id: keys.requiredID(example: "FDFV-10"),
                title: keys.requiredText("title").value,
                source: keys.requiredText("source").value,
                kind: keys.requiredChoice("kind", otherwise: Obligation.Kind.commitment).value,
                reference: keys.text("reference")?.value,
                detail: keys.markdown("detail")
            )
            keys.finish()
            return obligation
        }
    }
}
