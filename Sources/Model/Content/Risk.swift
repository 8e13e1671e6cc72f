package import Declarations
package import Diagnostics
package import Markdown

/// Something that may go wrong, scored by how likely it is and how much it would matter.
package struct Risk: Thing {
    /// How a score compares with the one before.
    package enum Movement: String, Sendable {
        case higher, lower, same
    }

    package var id: Located<String>
    package var title: Located<String>
    package var priority: Located<String>?
    package var owner: Located<String>?
    package var likelihood: Located<RiskStep>
    package var impact: Located<RiskStep>
    /// Likelihood times impact when it was last reviewed.
    package var previousScore: Located<RiskScore>?
    package var reviewed: Located<WrittenDate>?
    package var mitigation: MarkdownDocument?

    /// Likelihood times impact, from 1 to 25.
    package var score: Int { likelihood.value.number * impact.value.number }

    /// How the score has moved since it was last reviewed; `nil` where no earlier score is given.
    package var movement: Movement? {
        previousScore.map { previous in
            score == previous.value.number ? .same : score > previous.value.number ? .higher : .lower
        }
    }
}

extension Risk {
    package init(at location: SourceLocation) {
        id = .none(at: location)
        title = .none(at: location)
        likelihood = Located(.greatest, at: location)
        impact = Located(.greatest, at: location)
    }

    package static let declaration = Declaration<Risk>("risk", "Something that may go wrong") {
        IDKey(\.id, example: "R-1")
        Line("title", \.title, "What may happen, in a line")
        Line("priority", \.priority, "The id of the priority that it belongs to", example: "early-help", to: .facts)
        Line("owner", \.owner, "Who answers for it, by role").expected
        Written("likelihood", \.likelihood, "How likely it is: 1 (rare) to 5 (almost certain)")
        Written("impact", \.impact, "How much it would matter: 1 (little) to 5 (most)")
        Written("previous-score", \.previousScore, "Likelihood times impact when it was last reviewed").expected
        Written("reviewed", \.reviewed, "When the scores were last reviewed")
        Prose("mitigation", \.mitigation, "What is being done about it")
    }
}

/// How likely a risk is, or how much it would matter: 1 to 5.
package struct RiskStep: WrittenValue, Hashable {
    package let number: Int

    /// What is taken where nothing can be read: nothing unread looks harmless.
    package static let greatest = RiskStep(unchecked: 5)

    private init(unchecked number: Int) { self.number = number }

    package init?(written: String) {
        guard let number = Int(written), (1...5).contains(number) else { return nil }
        self.init(unchecked: number)
    }

    package static var rule: String { "bad-score" }
    package static var form: Form { .wholeNumber }
    package static var example: String { "3" }
    package var declared: DeclaredValue { .number(number) }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        (message: "'\(written)' is not a number from 1 to 5", remedy: "write, for example, '\(key): \(example)'")
    }
}

/// Likelihood times impact: 1 to 25, and a product of two steps.
package struct RiskScore: WrittenValue, Hashable {
    package let number: Int

    package init?(written: String) {
        guard let number = Int(written), (1...5).contains(where: { number % $0 == 0 && (1...5).contains(number / $0) })
        else { return nil }
        self.number = number
    }

    package static var rule: String { "bad-score" }
    package static var form: Form { .wholeNumber }
    package static var example: String { "12" }
    package var declared: DeclaredValue { .number(number) }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        (
            message: "'\(written)' is not a score: likelihood and impact, each from 1 to 5, multiplied",
            remedy: "write the product, for example '\(key): \(example)' for 3 times 4"
        )
    }
}
