internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// A measure is on target, and one of its parts is off it.
    static let maskedByTotal = EnquiryReason(
        "masked-by-total",
        .figures,
        QuestionsAboutMeasures.Reason.maskedByTotal
    ) { context in
        context.measures(where: { masked($0) != nil }) { subject in
            let part = masked(subject)
            let name = part?.part.name.value ?? ""
            let figure = part.map { QuestionsAboutMeasures.part(name, $0.reading) }
            return (
                QuestionsAboutMeasures.maskedByTotal(subject.name, part: name),
                EnquiryPhrases.sentences(figure, subject.evidence)
            )
        }
    }

    private static func masked(_ subject: MeasureSubject) -> (part: MeasureSeries, reading: Reading)? {
        subject.standing.measure.maskedParts(in: subject.standing.period).first
    }
}
