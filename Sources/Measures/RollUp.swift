import Diagnostics

/// The rating of a priority: rolled up from its measures and milestones by a rule, with the counts it comes from.
package struct RollUp: Hashable, Sendable {
    /// The ratings of a priority.
    package enum Level: String, Sendable, Hashable, CaseIterable {
        /// Little is off target or overdue.
        case green
        /// A good part is off target or overdue.
        case amber
        /// Much is off target or overdue.
        case red
        /// There is nothing to judge by.
        case notRated = "not-rated"

        /// In words: `Amber`.
        package var name: String {
            switch self {
            case .green: "Green"
            case .amber: "Amber"
            case .red: "Red"
            case .notRated: "Not rated"
            }
        }
    }

    /// From which share off target and overdue on a priority is amber, and from which it is red.
    package struct Rule: Hashable, Sendable {
        /// The least share, in percent, that makes it amber.
        package var amberFrom: Decimal
        /// The least share, in percent, that makes it red.
        package var redFrom: Decimal

        /// A rule; `nil` unless 0 < amber ≤ red ≤ 100.
        package init?(amberFrom: Decimal, redFrom: Decimal) {
            let hundred = Decimal(unchecked: 100, decimals: 0)
            guard amberFrom > .zero, amberFrom <= redFrom, redFrom <= hundred else { return nil }
            self.init(unchecked: amberFrom, redFrom)
        }

        private init(unchecked amberFrom: Decimal, _ redFrom: Decimal) {
            self.amberFrom = amberFrom
            self.redFrom = redFrom
        }

        /// Amber from a quarter on, red from a half on.
        package static let standard = Rule(
            unchecked: Decimal(unchecked: 25, decimals: 0),
            Decimal(unchecked: 50, decimals: 0)
        )
    }

    /// A lead officer's judgement that differs from the rule's, shown beside it.
    package struct Judgement: Hashable, Sendable {
        /// What the lead officer makes of it.
        package let level: Level
        /// Why.
        package let reason: String
        /// Who judged, by role.
        package let by: String

        /// A judgement; `nil` without a reason or without an author, because then it could not be challenged.
        package init?(_ level: Level, reason: String, by role: String) {
            guard !reason.trimmed.isEmpty, !role.trimmed.isEmpty else { return nil }
            self.level = level
            self.reason = reason.trimmed
            by = role.trimmed
        }
    }

    /// How many measures have each rating.
    package let measures: [Rating: Int]
    /// How many milestones there are.
    package let milestones: Int
    /// How many of them are overdue.
    package let overdue: Int
    /// What the rule makes of the counts.
    package let computed: Level
    /// A differing judgement, if there is one.
    package let judgement: Judgement?

    /// Rolls up the ratings of a priority's measures and the numbers of its milestones.
    package init(
        measures ratings: some Sequence<Rating>,
        milestones: Int,
        overdue: Int,
        rule: Rule = .standard,
        judgement: Judgement? = nil
    ) {
        measures = ratings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        self.milestones = milestones
        self.overdue = overdue
        self.judgement = judgement
        let judged = Rating.allCases.filter(\.isJudgement).reduce(milestones) { [measures] in $0 + (measures[$1] ?? 0) }
        let against = Int128((measures[.offTarget] ?? 0) + overdue)
        func reaches(_ share: Decimal) -> Bool {
            against * 100 * Int128(Decimal.powersOfTen[share.decimals]) >= Int128(share.significand) * Int128(judged)
        }
        if judged == 0 {
            computed = .notRated
        } else if reaches(rule.redFrom) {
            computed = .red
        } else {
            computed = reaches(rule.amberFrom) ? .amber : .green
        }
    }

    /// The rating that holds: the lead officer's where there is one, the rule's otherwise.
    package var level: Level { judgement?.level ?? computed }

    /// How many measures could be judged: those on, near or off target.
    package var judgedMeasures: Int { Rating.allCases.filter(\.isJudgement).reduce(0) { $0 + (measures[$1] ?? 0) } }

    /// The counts in words: `2 of 9 rated measures off target, 1 of 3 milestones overdue; 1 measure without data`.
    package var counts: String {
        var parts = [String]()
        if judgedMeasures > 0 {
            let noun = judgedMeasures == 1 ? " rated measure" : " rated measures"
            parts.append("\(measures[.offTarget] ?? 0) of \(judgedMeasures)" + noun + " off target")
        }
        if milestones > 0 {
            parts.append("\(overdue) of \(milestones) " + (milestones == 1 ? "milestone" : "milestones") + " overdue")
        }
        let judged = parts.isEmpty ? "nothing to judge by" : parts.joined(separator: ", ")
        let silent = measures[.noData] ?? 0
        guard silent > 0 else { return judged }
        return judged + "; \(silent) " + (silent == 1 ? "measure" : "measures") + " without data"
    }

    /// The rating with its reason, and with the rule's beside a differing judgement.
    package var sentence: String {
        guard let judgement, judgement.level != computed else { return computed.name + ": " + counts + "." }
        let stop = judgement.reason.last?.isPunctuation == true ? " " : ". "
        return judgement.level.name + ", as judged by \(judgement.by): " + judgement.reason + stop
            + "By the rule it would be \(computed.name.lowercased()): \(counts)."
    }
}
