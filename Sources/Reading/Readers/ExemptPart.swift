internal import Diagnostics

/// The key `part` of pages and meetings: what is exempt is not read any further.
enum ExemptPart {
    /// Whether the file is exempt (part 2) and must leave no trace.
    static func isExempt(_ keys: KeyReader) -> Bool {
        guard let part = keys.integer("part") else { return false }
        if ![1, 2].contains(part.value) {
            keys.findings.error(
                "unknown-choice",
                at: part.location,
                "there is no part \(part.value)",
                remedy: "write 1 for what is public, 2 for what is exempt"
            )
        }
        return part.value != 1
    }
}
