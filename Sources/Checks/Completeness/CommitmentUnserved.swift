package import Diagnostics
internal import Markdown
internal import Model

/// What a priority's vision promises is served by some milestone.
package enum CommitmentUnserved: Check {
    /// The rule's id.
    package static let rule = "commitment-unserved"
    /// What it finds.
    package static let title = "Commitments in a vision that no milestone serves"
    /// What it looks for, in full.
    package static let finds = """
        Commitments in the vision of a priority (items of a list in it) none of whose telling words occurs \
        in any of its milestones.
        """
    /// Why that matters.
    package static let why = "Without a milestone that serves it, a promise has no plan."
    /// Whether a milestone serves a commitment is for people to judge; this compares words only.
    package static let severity = Severity.query

    /// Finds commitments none of whose telling words occurs in any milestone of the priority.
    ///
    /// A commitment is an item of a list in the vision; what a vision says in prose is no list of promises.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.filter { !$0.milestones.isEmpty }.flatMap { priority in
            let texts = priority.milestones.flatMap { milestone in
                [milestone.title.value, milestone.description?.plainText, milestone.intendedImpact?.plainText]
                    .compactMap(\.self)
            }
            let served = Set(texts.flatMap(EvidenceContradicted.significantWords))
            return Passage.all(of: priority.vision).filter(\.isInList).flatMap { passage in
                passage.fullSentences.compactMap { sentence -> Diagnostic? in
                    let words = sentence.map(\.text).joined(separator: " ")
                    let telling = EvidenceContradicted.significantWords(words)
                    guard telling.count >= 3, served.isDisjoint(with: telling) else { return nil }
                    let start = sentence.prefix(6).map(\.text).joined(separator: " ")
                    return finding(
                        at: passage.location(of: sentence.first?.text ?? ""),
                        "no milestone of '\(priority.title.value)' speaks of the commitment '\(start) …'",
                        remedy: "agree a milestone for it, or say in the vision how it is served"
                    )
                }
            }
        }
    }
}
