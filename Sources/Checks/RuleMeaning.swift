/// What a rule looks for and why that matters, in words for people who see its questions on the data-quality page.
package struct RuleMeaning: Hashable, Sendable {
    /// What the rule finds, as a heading.
    package let title: String
    /// What it looks for, in full.
    package let finds: String
    /// Why that matters.
    package let why: String
}

extension Checks {
    /// What a rule means; `nil` for one that never asks anything about content.
    package static func meaning(of rule: String) -> RuleMeaning? {
        if let check = all.first(where: { $0.rule == rule }) {
            return RuleMeaning(title: check.title, finds: check.finds, why: check.why)
        }
        return furtherMeanings[rule]
    }

    /// What the queries of the readers mean, and the one about acknowledgements themselves.
    static let furtherMeanings = [
        Acknowledging.rule: RuleMeaning(
            title: Acknowledging.title,
            finds: "An entry of acknowledgements.yaml that answers no query.",
            why: "An answer left over would hide the next question of its kind."
        ),
        "unread-words": RuleMeaning(
            title: "Words behind a number sign",
            finds: "A note behind words that are to be published, after a blank and a #.",
            why: "Nobody reads what follows the sign, and it may be the end of the sentence."
        ),
        "look-alike-letters": RuleMeaning(
            title: "Letters of other alphabets among the figures",
            finds: "Letters and digits of other alphabets that look like ours, in figures, periods and targets.",
            why: "They are read as what they look like, and the file should say the same."
        ),
        "benchmark-without-figure": RuleMeaning(
            title: "Comparators without a figure",
            finds: "Measures that name what they are compared with, without its figure.",
            why: "Readers cannot compare with a figure that is not there."
        ),
        "reading-out-of-range": RuleMeaning(
            title: "Figures that are unusual for their unit",
            finds: "Readings outside what their unit usually allows, such as a percentage above 100.",
            why: "It may be a slip of the hand or another unit."
        ),
        "broken-count": RuleMeaning(
            title: "Counts that are not whole numbers",
            finds: "Readings with decimals of measures that count something.",
            why: "Nobody counts half a child: the figure is an average, or a slip."
        ),
        "unit-unfamiliar": RuleMeaning(
            title: "Units that look misspelt",
            finds: "Units that differ from a known one by a letter or two.",
            why: "What is counted decides how a figure is shown and judged."
        ),
    ]
}
