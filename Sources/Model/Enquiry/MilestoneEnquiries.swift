internal import Diagnostics
import Figures
internal import Measures
internal import Markdown

/// The questions that milestones and actions give reason to ask.
struct MilestoneEnquiries {
    let snapshot: Snapshot

    /// The questions, one for each missed, slipped or silent milestone, one for each priority about impact, one for each
    /// overdue action.
    var lines: [LineOfEnquiry] {
        let ranked = snapshot.toldAndNow.milestones
            .map { (milestone: $0, rank: $0.rank(asAt: snapshot.asAt)) }
            .sorted { $0.rank < $1.rank }.map(\.milestone)
        return ranked.compactMap(missed) + ranked.compactMap(moved) + ranked.compactMap(silent) + withoutImpact
            + actions
    }

    private func missed(_ milestone: MilestoneToldAndNow) -> LineOfEnquiry? {
        guard let standing = milestone.standing, standing.reason == .dateReached else { return nil }
        let due = standing.milestone.due?.value.words ?? standing.milestone.dueDay.words
        let status = standing.statusPhrase
        return LineOfEnquiry(
            reason: .milestoneOverdue,
            question: "When will ‘\(milestone.title)’ be completed?",
            evidence: "It was due by \(due). As at \(snapshot.asAt.words): "
                + status.prefix(1).lowercased() + status.dropFirst() + ".",
            about: [Reference(.milestone, milestone.id)]
        )
    }

    private func moved(_ milestone: MilestoneToldAndNow) -> LineOfEnquiry? {
        guard let standing = milestone.standing, case .moved(let before) = standing.reason else { return nil }
        let times = milestone.timesSlipped > 1 ? " It has moved \(milestone.timesSlipped) times." : ""
        return LineOfEnquiry(
            reason: .milestoneSlipped,
            question: "Why has the date of ‘\(milestone.title)’ moved to \(standing.milestone.dueDay.words)?",
            evidence: "Members were told \(before.words). Reason: \(milestone.reasonForMove ?? "no reason given")."
                + times,
            about: [Reference(.milestone, milestone.id)]
        )
    }

    private func silent(_ milestone: MilestoneToldAndNow) -> LineOfEnquiry? {
        guard let standing = milestone.standing, standing.reason == .silent else { return nil }
        return LineOfEnquiry(
            reason: .milestoneNotReported,
            question: "What has become of ‘\(milestone.title)’, about which this report says nothing?",
            evidence: standing.statusPhrase + ". It is due by \(standing.milestone.dueDay.words).",
            about: [Reference(.milestone, milestone.id)]
        )
    }

    private var withoutImpact: [LineOfEnquiry] {
        snapshot.content.priorities.compactMap { priority in
            let implemented = (snapshot.standings[priority.id] ?? []).filter {
                $0.rating == .amberE && ($0.update?.evidence.isEmpty ?? true)
            }
            guard let first = implemented.first else { return nil }
            let ids = implemented.map(\.milestone.id.value).joined(separator: ", ")
            return LineOfEnquiry(
                reason: .withoutImpact,
                question: implemented.count == 1
                    ? "What shows that ‘\(first.milestone.title.value)’ has made a difference?"
                    : "What shows that \(implemented.count) implemented milestones of ‘\(priority.title.value)’ have "
                        + "made a difference?",
                evidence: "Reported as implemented, with no figure or case study named as evidence: \(ids).",
                about: implemented.map { Reference(.milestone, $0.milestone.id.value) }
            )
        }
    }

    private var actions: [LineOfEnquiry] {
        snapshot.knownActions.filter { $0.isOverdue(asAt: snapshot.asAt) }.map { action in
            LineOfEnquiry(
                reason: .actionOverdue,
                question: "What has become of the \(action.kind.rawValue) ‘\(action.text.plainText)’?",
                evidence: "It was due by \(action.due?.value.words ?? "") and is open.",
                about: [Reference(.action, action.id.value)]
            )
        }
    }
}
