internal import Diagnostics
import Figures
internal import Measures
internal import Markdown

/// The questions that milestones and actions give reason to ask.
struct MilestoneEnquiries {
    let snapshot: Snapshot

    /// The questions, one for each overdue or slipped milestone, one for each priority about impact, one for each
    /// overdue action.
    var lines: [LineOfEnquiry] {
        overdue + slipped + withoutImpact + actions
    }

    private var overdue: [LineOfEnquiry] {
        snapshot.allStandings.filter(\.isOverdue).map { standing in
            let milestone = standing.milestone
            let due = milestone.due?.value.words ?? milestone.dueDay.words
            return LineOfEnquiry(
                reason: .milestoneOverdue,
                question: "When will ‘\(milestone.title.value)’ be completed?",
                evidence: "It was due by \(due) and is \(standing.status.rawValue) as at \(snapshot.asAt.words).",
                about: [Reference(.milestone, milestone.id.value)]
            )
        }
    }

    private var slipped: [LineOfEnquiry] {
        (snapshot.changes?.milestones(.slipped) ?? []).map { change in
            let milestone = change.standing.milestone
            let before = change.published.flatMap { Day($0.due)?.words } ?? ""
            let times = change.timesSlipped > 1 ? " It has moved \(change.timesSlipped) times." : ""
            return LineOfEnquiry(
                reason: .milestoneSlipped,
                question: "Why has the date of ‘\(milestone.title.value)’ moved to \(milestone.dueDay.words)?",
                evidence: "Members were told \(before)." + times,
                about: [Reference(.milestone, milestone.id.value)]
            )
        }
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
