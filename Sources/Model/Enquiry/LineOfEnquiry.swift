/// A question that the record gives reason to ask, with its evidence.
package struct LineOfEnquiry: Sendable, Hashable {
    /// What gives reason to ask, the worst first.
    package enum Reason: String, CaseIterable, Sendable {
        /// A measure is off target and its latest reading is worse than the one before.
        case offTargetAndWorse = "off-target-and-worse"
        /// A measure has been off target for three or more readings running.
        case offTargetForLong = "off-target-for-long"
        /// The latest reading of a measure is a special cause for the worse.
        case specialCauseForTheWorse = "special-cause-for-the-worse"
        /// A target is easier to meet than the published one.
        case targetLoosened = "target-loosened"
        /// A measure has had no reading for several periods.
        case noData = "no-data"
        /// A milestone is overdue.
        case milestoneOverdue = "milestone-overdue"
        /// A milestone's due date is later than published.
        case milestoneSlipped = "milestone-slipped"
        /// A report says nothing about a milestone that an earlier one named.
        case milestoneNotReported = "milestone-not-reported"
        /// Milestones are implemented and nothing shows what difference they made.
        case withoutImpact = "without-impact"
        /// A measure was reported last time and is absent now.
        case measureAbsent = "measure-absent"
        /// An action is open past its date.
        case actionOverdue = "action-overdue"
    }

    /// What gives reason to ask.
    package let reason: Reason
    /// The question, in plain words.
    package let question: String
    /// What in the record gives reason to ask it.
    package let evidence: String
    /// What it is about.
    package let about: [Reference]
}
