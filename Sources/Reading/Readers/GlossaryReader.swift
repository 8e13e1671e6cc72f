internal import Diagnostics
internal import Model

/// Reads `glossary.yaml`.
enum GlossaryReader {
    static func read(_ file: SourceText, findings: Findings) -> [GlossaryEntry] {
        ListFile.groups(file, subject: "glossary entry", findings: findings).map { keys in
            let entry = GlossaryEntry(
                term: keys.requiredText("term", example: "EHCP"),
                expansion: keys.text("expansion")?.value,
                definition: keys.markdown("definition")
            )
            keys.finish()
            let isMisspelt = !keys.misspelt.isDisjoint(with: ["expansion", "definition"])
            if entry.expansion == nil, entry.definition == nil, !isMisspelt {
                findings.error(
                    "missing-key",
                    at: keys.location,
                    entry.term.value.isEmpty
                        ? "this glossary entry explains nothing"
                        : "the glossary entry '\(entry.term.value)' explains nothing",
                    remedy: "add an 'expansion', a 'definition' or both"
                )
            }
            return entry
        }
    }
}
