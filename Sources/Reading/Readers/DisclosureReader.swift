internal import Diagnostics
internal import Model

/// Reads `disclosure` of site.yaml: which small numbers are withheld.
enum DisclosureReader {
    static func read(_ keys: KeyReader) -> DisclosureRule? {
        if keys.isBlank("disclosure") {
            keys.findings.error(
                "missing-value",
                at: keys.place(of: "disclosure"),
                "'disclosure' does not say which numbers of people are withheld",
                remedy: "write, for example, 'disclosure: {threshold: 5}'; take the key out to withhold nothing"
            )
        }
        guard let group = keys.group("disclosure", subject: "disclosure rule") else { return nil }
        let threshold = group.writtenInteger("threshold", example: 5)
        let noughts = group.text("noughts")
        group.finish()
        if let threshold, threshold.value < 2 || threshold.value > 1000 {
            keys.findings.error(
                "wrong-type",
                at: threshold.location,
                "\(threshold.value) is no threshold below which numbers of people are withheld",
                remedy: "write, for example, 'threshold: 5'; leave 'disclosure' out to withhold nothing"
            )
        }
        if let noughts, !["shown", "withheld"].contains(noughts.value) {
            keys.findings.error(
                "unknown-choice",
                at: noughts.location,
                "'\(noughts.value)' does not say what becomes of noughts",
                remedy: "write shown or withheld"
            )
        }
        return threshold.map { DisclosureRule(threshold: $0.value, showsNoughts: noughts?.value == "shown") }
    }
}
