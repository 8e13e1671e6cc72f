internal import Diagnostics

/// The key `part`: 1 for what is public, 2 for what is exempt and must not reach the site.
enum ExemptPart {
    /// The part that is written, or `nil` where the key is left out; anything but 1 and 2 is reported.
    static func read(_ keys: KeyReader) -> Located<Int>? {
        let remedy = "write 1 for what is public, 2 for what is exempt"
        if keys.isBlank("part") {
            keys.findings.error(
                "missing-value",
                at: keys.place(of: "part"),
                "'part' does not say whether this is public or exempt",
                remedy: remedy
            )
        }
        guard let part = keys.integer("part") else { return nil }
        if ![1, 2].contains(part.value) {
            keys.findings.error("unknown-choice", at: part.location, "there is no part \(part.value)", remedy: remedy)
        }
        return part
    }

    /// Whether the file is exempt and must leave no trace: it is not read any further.
    static func isExempt(_ keys: KeyReader) -> Bool {
        guard let part = read(keys) else { return false }
        return part.value != 1
    }
}
