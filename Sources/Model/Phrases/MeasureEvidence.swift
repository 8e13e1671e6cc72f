internal import Diagnostics
internal import Measures

extension MeasureSubject {
    /// The title as questions name it.
    var name: String { EnquiryPhrases.name(standing.measure.title.value) }

    /// What gives reason to ask: told, now, target, comparator, since when.
    var evidence: String { EnquiryPhrases.sentences(figures, targetSentence, comparatorSentence) }

    private var figures: String {
        let unit = standing.unit
        guard let latest = standing.lastKnown else { return "There is no figure yet." }
        let now = "\(latest.reading.text) in \(latest.reading.period.name)"
        if let told = change.told?.phrase {
            guard movement != nil, let difference = change.differencePhrase else {
                return change.state == .noNewFigure ? "Told: \(told). No figure since." : "Told: \(told)."
            }
            return "Told: \(told). Now: \(now), \(difference)."
        }
        guard let direction = standing.direction, direction.isCurrent else { return "Latest: \(now)." }
        return "Now: \(now), \(direction.phrase(unit: unit))."
    }

    private var targetSentence: String? {
        let target = standing.heldTo?.target ?? standing.target
        guard target.isRated else { return standing.measure.polarity == .monitor ? nil : "No target." }
        let run = standing.readingsOffTarget
        return run > 1
            ? "Target: \(target.phrase), missed \(run) times in a row." : "Target: \(target.phrase)."
    }

    private var comparatorSentence: String? {
        let period = standing.lastKnown?.reading.period ?? standing.period
        return standing.measure.comparison(for: period).map { "\($0.phrase(beside: period))." }
    }
}
