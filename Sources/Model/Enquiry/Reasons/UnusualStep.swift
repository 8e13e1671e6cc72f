internal import Measures

extension EnquiryReason {
    /// The latest step of a measure is far larger than usual, whichever way it goes.
    static let unusualStep = EnquiryReason(
        "unusual-step",
        .figures,
        "its latest step is unusually large"
    ) { context in
        context.measures(where: isUnusual) { subject in
            let direction = subject.standing.direction
            let way = direction.map { $0.change.isNegative ? "fall" : "rise" } ?? "change"
            let more = direction?.verdict == .better ? ", and can it be kept up" : ""
            return ("What explains the unusual \(way) in \(subject.name)\(more)?", subject.evidence)
        }
    }

    /// How many times as large as usual.
    private static let largeStep = 1.5

    private static func isUnusual(_ subject: MeasureSubject) -> Bool {
        guard let direction = subject.standing.direction, direction.isCurrent, !direction.crossesBreak,
            subject.standing.measure.details.accumulates == nil, let usual = subject.usual?.doubleValue, usual > 0
        else { return false }
        return direction.change.magnitude.doubleValue >= usual * largeStep
    }
}
