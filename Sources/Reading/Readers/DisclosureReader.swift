internal import Diagnostics
internal import Model

/// Reads `disclosure` of site.yaml: which small numbers are withheld.
enum DisclosureReader {
    static func read(_ keys: KeyReader) -> DisclosureRule? {
        guard let group = keys.group("disclosure", subject: "disclosure rule") else { return nil }
        let threshold = group.requiredInteger("threshold")
        let noughts = group.text("noughts")
        group.finish()
        if threshold.value < 2 || threshold.value > 1000 {
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
        return DisclosureRule(threshold: threshold.value, showsNoughts: noughts?.value == "shown")
    }
}
