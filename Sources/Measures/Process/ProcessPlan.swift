package import Diagnostics

/// What kpis.yaml says about a measure's process chart: where it begins again, and what its limits are worked out from.
package struct ProcessPlan: Hashable, Sendable {
    /// A decision that the process is another one from a period on.
    package struct Rebase: Hashable, Sendable {
        /// The first period of the new segment.
        package var from: Period
        /// Why.
        package var reason: Located<String>
        /// Who decided it, by role.
        package var by: Located<String>?

        /// Creates a decision.
        package init(from: Period, reason: Located<String>, by role: Located<String>? = nil) {
            self.from = from
            self.reason = reason
            by = role
        }
    }

    /// Which readings mean and limits are worked out from.
    package enum Baseline: Hashable, Sendable {
        /// All of a segment.
        case all
        /// So many at the beginning of every segment.
        case points(Int)
        /// The readings from one period to another, both included, for the segment that they are in.
        case stretch(from: Period, to: Period)
    }

    /// The fewest readings that limits may be fixed by.
    package static let fewestBaselinePoints = 12

    /// The decisions, oldest first.
    package var rebases: [Rebase]
    /// What limits are worked out from.
    package var baseline: Baseline

    /// Creates a plan; without anything said, one segment and all its readings.
    package init(rebases: [Rebase] = [], baseline: Baseline = .all) {
        self.rebases = rebases.sorted { $0.from < $1.from }
        self.baseline = baseline
    }

    /// The decisions as notes for whoever compares readings across them.
    package var notes: [Measure.ChangeNote] {
        rebases.filter { !$0.reason.value.isEmpty }.map { rebase in
            Measure.ChangeNote(from: rebase.from, note: Located(rebase.note, at: rebase.reason.location))
        }
    }
}
