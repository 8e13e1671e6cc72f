internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// Measures have had no figure for several periods, or never had one: one question for each priority.
    static let noFigure = EnquiryReason(
        "no-data",
        .notKnown,
        QuestionsAboutMissingFigures.Reason.noFigure
    ) { context in
        context.snapshot.content.priorities.compactMap { priority in
            let silent = context.measures.filter { subject in
                subject.change.priority == priority.id && subject.standing.rating == .noData
                    && (subject.standing.lastKnown?.age ?? severalPeriods) >= severalPeriods
            }
            guard let first = silent.first else { return nil }
            let known = silent.prefix(mostNamed).map { subject in
                QuestionsAboutMissingFigures.lastKnown(
                    subject.name,
                    subject.standing.lastKnown,
                    unit: subject.standing.unit
                )
            }
            return EnquiryGround(
                about: silent.map { Reference(.kpi, $0.standing.id) },
                question: silent.count == 1
                    ? QuestionsAboutMissingFigures.noFigure(first.name)
                    : QuestionsAboutMissingFigures.noFigures(
                        silent.count,
                        of: EnquiryPhrases.name(priority.title.value)
                    ),
                evidence: QuestionsAboutMissingFigures.known(known, more: silent.count - known.count),
                rank: Ranking(
                    answersDuty: silent.contains { !$0.standing.measure.details.requires.isEmpty },
                    size: Double(silent.count),
                    lasted: Double(silent.compactMap { $0.standing.lastKnown?.age }.max() ?? 0),
                    name: priority.id
                ),
                addressee: silent.count == 1 ? first.addressee : context.lead(of: priority.id)
            )
        }
    }

    /// So many are named in the evidence; the links have them all.
    private static let mostNamed = 4

    /// From how many periods without a reading a measure has had none for several.
    private static let severalPeriods = 3
}
