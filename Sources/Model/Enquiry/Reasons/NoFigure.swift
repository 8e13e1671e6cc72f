internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// Measures have had no figure for several periods, or never had one: one question for each priority.
    static let noFigure = EnquiryReason("no-data", .notKnown, "there is no current figure") { context in
        context.snapshot.content.priorities.compactMap { priority in
            let silent = context.measures.filter { subject in
                subject.change.priority == priority.id && subject.standing.rating == .noData
                    && (subject.standing.lastKnown?.age ?? severalPeriods) >= severalPeriods
            }
            guard let first = silent.first else { return nil }
            let known = silent.map { subject in
                let last = subject.standing.lastKnown?.phrase(unit: subject.standing.unit)
                return "\(subject.name): \(last ?? "no figure yet")"
            }
            return EnquiryGround(
                about: silent.map { Reference(.kpi, $0.standing.id) },
                question: silent.count == 1
                    ? "Why is there no current figure for \(first.name)?"
                    : "Why are there no current figures for \(silent.count) measures of "
                        + "\(EnquiryPhrases.name(priority.title.value))?",
                evidence: known.prefix(mostNamed).joined(separator: "; ")
                    + (known.count > mostNamed ? "; and \(known.count - mostNamed) more." : "."),
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
