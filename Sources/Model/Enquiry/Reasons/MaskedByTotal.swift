internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// A measure is on target, and one of its parts is off it.
    static let maskedByTotal = EnquiryReason(
        "masked-by-total",
        .figures,
        "one group is off target"
    ) { context in
        context.measures(where: { masked($0) != nil }) { subject in
            let part = masked(subject)
            let name = part?.part.name.value ?? ""
            let figure = part.map { $0.part.name.value + ": " + $0.reading.text + "." }
            return (
                "\(subject.name) is on target overall: what is being done for \(name), which is off it?",
                EnquiryPhrases.sentences(figure, subject.evidence)
            )
        }
    }

    private static func masked(_ subject: MeasureSubject) -> (part: MeasureSeries, reading: Reading)? {
        subject.standing.measure.maskedParts(in: subject.standing.period).first
    }
}
