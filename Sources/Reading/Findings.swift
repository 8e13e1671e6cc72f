internal import Diagnostics

/// Where the readers of one run report what they find.
///
/// It never leaves the run that made it.
final class Findings {
    private(set) var diagnostics = [Diagnostic]()

    func append(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    func append(contentsOf more: some Sequence<Diagnostic>) { diagnostics.append(contentsOf: more) }

    func error(_ rule: String, at location: SourceLocation, _ message: String, remedy: String? = nil) {
        append(.error(rule, at: location, message, remedy: remedy))
    }

    func query(_ rule: String, at location: SourceLocation, _ message: String, remedy: String? = nil) {
        append(.query(rule, at: location, message, remedy: remedy))
    }

    /// Reports a name that is not one of those known, with the nearest of them or all.
    func unknown(
        _ rule: String,
        at location: SourceLocation,
        _ message: String,
        written: String,
        known: some Sequence<String>
    ) {
        let known = Array(known)
        let remedy: String? =
            if let nearest = NearMiss.nearest(to: written, among: known) {
                "did you mean '\(nearest)'?"
            } else if known.isEmpty || known.count > 12 {
                nil
            } else {
                "write " + known.alternatives
            }
        let finding = Diagnostic.error(rule, at: location, message, remedy: remedy)
        // Of a closed list of words, the only near one is certain; of names that people gave, it is a guess.
        let certain = rule == "unknown-choice" ? NearMiss.onlyNearest(to: written, among: known) : nil
        append(certain.map { finding.replacing(written, with: $0) } ?? finding.spanning(written))
    }
}

extension [String] {
    /// `'green', 'amber' or 'red'`.
    var alternatives: String {
        map { "'\($0)'" }.joined(lastBy: "or")
    }
}

extension String {
    /// With the article that it needs: `a milestone`, `an action`.
    var withArticle: String {
        let isVowel = first.map { "aeioAEIO".contains($0) } ?? false
        return (isVowel ? "an " : "a ") + self
    }
}
