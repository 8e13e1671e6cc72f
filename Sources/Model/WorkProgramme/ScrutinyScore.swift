/// The scoring form by which a committee decides what to look at: six questions, one point for each yes.
///
/// The questions and the bands are those of the form in Plymouth City Council's scrutiny work programme for 2023/24.
package struct ScrutinyScore: Hashable, Sendable {
    /// A question of the form.
    package enum Criterion: String, CaseIterable, Sendable {
        /// The questions, in the form's order.
        case publicInterest = "public-interest"
        case ability, performance, extent, replication
        case executiveDecision = "executive-decision"
    }

    /// The answer to a question.
    package struct Answer: Hashable, Sendable {
        /// Whether it is yes.
        package var isYes: Bool
        /// What shows it.
        package var evidence: String?

        /// Creates an answer.
        package init(_ isYes: Bool, evidence: String? = nil) {
            self.isYes = isYes
            self.evidence = evidence
        }
    }

    /// How soon an item should be looked at.
    package enum Priority: String, CaseIterable, Sendable {
        /// The bands: 5 or 6 points, 3 or 4, 1 or 2.
        case high = "High"
        case medium = "Medium"
        case low = "Low"

        /// The band of a score from 0 to 6; `nil` for 0, which the form gives no band.
        package init?(score: Int) {
            switch score {
            case 5...: self = .high
            case 3...4: self = .medium
            case 1...2: self = .low
            default: return nil
            }
        }
    }

    /// The highest score: every answer is yes.
    package static let highest = Criterion.allCases.count

    /// The answers by question.
    package let answers: [Criterion: Answer]

    /// Takes a form that was filled in; a question without an answer earns nothing.
    package init(_ answers: [Criterion: Answer]) {
        self.answers = answers
    }

    /// One point for each yes, from 0 to 6.
    package var total: Int { answers.values.count(where: \.isYes) }
}
