internal import Diagnostics
internal import Figures
internal import Measures

extension EnquiryReason {
    /// A number was promised by a date that has passed, and was not reached, or nobody can say.
    static let promiseNotKept = EnquiryReason(
        "promise-not-kept",
        .promises,
        QuestionsAboutPromises.Reason.notKept
    ) { context in
        context.snapshot.promises.filter(\.isBroken).map { standing in
            let milestone = standing.milestone.milestone
            let what = EnquiryPhrases.name(standing.promise.what.value)
            return EnquiryGround(
                about: [standing.promise.measure?.value ?? Reference(.milestone, milestone.id.value)],
                question: standing.state == .notKept
                    ? QuestionsAboutPromises.notKept(what) : QuestionsAboutPromises.notKnown(what),
                evidence: QuestionsAboutPromises.promised(standing),
                rank: Ranking(
                    answersDuty: !milestone.requires.isEmpty,
                    size: standing.miss,
                    lasted: 0,
                    name: milestone.id.value
                ),
                addressee: milestone.owner?.value ?? context.lead(of: standing.milestone.priority)
            )
        }
    }
}

extension PromiseStanding {
    /// How much of what was promised is missing, as a share; what nobody can say counts as all of it.
    fileprivate var miss: Double {
        guard let value = reached?.value, let wanted = promise.number.value.figure?.value, !wanted.isZero else {
            return 1
        }
        return min(1, (wanted - value).magnitude.doubleValue / wanted.magnitude.doubleValue)
    }
}
