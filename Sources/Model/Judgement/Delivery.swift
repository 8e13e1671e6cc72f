/// What is delivered: of the milestones due by now, how many are done, missed or unknown; of those to come, how many
/// are at risk.
package struct Delivery: Hashable, Sendable {
    /// How many are due by now, with those that were done early.
    package let due: Int
    /// How many of them are implemented.
    package let done: Int
    /// How many are not, or were moved to a later date or given up since members were told.
    package let missed: Int
    /// How many of them this report says nothing about, or that are no longer there.
    package let silent: Int
    /// How many are to come.
    package let toCome: Int
    /// How many of those may or will miss their date, or are paused.
    package let atRisk: Int
    /// How many of those this report says nothing about although an earlier one did.
    package let toComeSilent: Int
    /// What it comes to; `nil` where nothing is due and nothing to come is at risk.
    package let course: Course?

    /// Counts milestones by where they count.
    package init(_ milestones: some Sequence<DeliveryState>, thresholds: Thresholds = Thresholds()) {
        let counts = milestones.reduce(into: [DeliveryState: Int]()) { $0[$1, default: 0] += 1 }
        func count(_ state: DeliveryState) -> Int { counts[state] ?? 0 }
        done = count(.done)
        missed = count(.missed)
        silent = count(.silent)
        due = done + missed + silent
        atRisk = count(.toComeAtRisk)
        toComeSilent = count(.toComeSilent)
        toCome = count(.toCome) + atRisk + toComeSilent
        let judged = Course.judged(of: due, bad: missed, unknown: silent, by: thresholds)
        course = Course.worst([judged, atRisk + toComeSilent > 0 ? .atRisk : nil])
    }

    /// The word for machines where nothing is due, and nothing to come is at risk.
    package static let nothingDue = "nothing-due"

    /// The word for machines: that of the course, or nothing-due.
    package var level: String { course?.rawValue ?? Self.nothingDue }
}
