/// The targets of a measure in the order in which they came into force, with the reason for every change.
package struct TargetHistory: Hashable, Sendable {
    /// A change of target.
    package struct Change: Hashable, Sendable {
        /// The first period under the new target.
        package var from: Period
        /// The rule before.
        package var was: TargetRule
        /// The rule from then on.
        package var now: TargetRule
        /// Why it was changed.
        package var reason: String

        /// Creates a change.
        package init(from: Period, was: TargetRule, now: TargetRule, reason: String) {
            self.from = from
            self.was = was
            self.now = now
            self.reason = reason
        }

        /// Whether the new target is easier to meet than the old one; `nil` where the two cannot be compared.
        package var isLoosened: Bool? {
            guard let old = was.goal, let new = now.goal else { return nil }
            if old.isRated, !new.isRated { return true }
            if !old.isRated, new.isRated { return false }
            guard old.kind == new.kind, let before = old.value, let after = new.value else { return nil }
            switch old.kind {
            case .atLeast: return after < before
            case .atMost: return after > before
            case .within:
                guard let top = old.upper, let newTop = new.upper else { return nil }
                return after <= before && newTop >= top && (after, newTop) != (before, top)
            case .monitor, .toBeConfirmed: return nil
            }
        }
    }

    /// The rule that holds now.
    package var latest: TargetRule
    /// The changes that led to it, oldest first.
    package var changes: [Change]

    /// Creates a history; without changes the latest rule has always held.
    package init(latest: TargetRule, changes: [Change] = []) {
        self.latest = latest
        self.changes = changes
    }

    /// The rule in force in a period.
    package func rule(in period: Period) -> TargetRule {
        let later = changes.first { period.firstDay < $0.from.firstDay }
        return later?.was ?? latest
    }
}
