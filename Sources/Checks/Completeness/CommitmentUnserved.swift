package import Diagnostics
internal import Markdown
internal import Model

/// What a priority's vision promises is served by some milestone.
package enum CommitmentUnserved: Check {
    package static let rule = Rule(
        "commitment-unserved",
        .query,
        .completeness,
        title: "Commitments in a vision with no milestone",
        finds: """
            Commitments in a priority's vision (items of a list in it) none of whose significant words occurs in any \
            of its milestones.
            """,
        why: "Without a milestone behind it, a promise has no plan.",
        answer: "Agree a milestone, or say in the vision how the commitment will be met."
    )

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
                        "no milestone of '\(priority.title.value)' mentions the commitment '\(start) …'",
                        remedy: "agree a milestone for it, or say in the vision how it will be met"
                    )
                }
            }
        }
    }
}
