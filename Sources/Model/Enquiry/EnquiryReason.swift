/// A reason to ask a question: one file for each in `Reasons`, and one register of all.
package struct EnquiryReason: Sendable {
    /// What kind of thing gives reason to ask.
    package enum Group: String, CaseIterable, Sendable {
        /// What the figures show.
        case figures
        /// What was to be done by now.
        case promises
        /// What nobody can say.
        case notKnown = "not-known"
        /// What members or inspectors asked for.
        case asked
    }

    /// The id, as `report.json` has it.
    package let id: String
    /// What kind of reason it is.
    package let group: Group
    /// In a few words, after "also because": `it is off target`.
    package let words: String
    /// Everything about which there is this reason to ask.
    let find: @Sendable (EnquiryContext) -> [EnquiryGround]

    init(
        _ id: String,
        _ group: Group,
        _ words: String,
        find: @escaping @Sendable (EnquiryContext) -> [EnquiryGround]
    ) {
        self.id = id
        self.group = group
        self.words = words
        self.find = find
    }
}

extension EnquiryReason: CaseIterable, RawRepresentable, Hashable {
    /// The register: of several reasons about one thing, the first gives the question its words.
    package static let allCases: [EnquiryReason] = [
        .targetLoosened, .offTargetAndWorse, .specialCauseForTheWorse, .worseWithoutTarget, .farFromComparator,
        .maskedByTotal,
        .offTargetForLong, .offTarget, .notComparable, .steadilyWorse, .unusualStep, .budgetBeyondTolerance, .noFigure,
        .measureAbsent,
        .targetWithoutReason,
        .promiseNotKept, .milestoneOverdue, .milestoneSlipped, .milestoneNotReported, .milestoneAtRisk,
        .unfinishedAtYearEnd,
        .dueBeforeMeeting, .withoutImpact, .riskRising, .findingUnanswered, .actionOverdue, .questionUnanswered,
        .responseAwaited, .actionWithoutDate,
    ]

    /// The id.
    package var rawValue: String { id }

    /// The reason with an id.
    package init?(rawValue: String) {
        guard let reason = Self.allCases.first(where: { $0.id == rawValue }) else { return nil }
        self = reason
    }

    package static func == (left: EnquiryReason, right: EnquiryReason) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
