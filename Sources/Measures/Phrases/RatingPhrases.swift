extension Rating {
    /// In words: `Off target`.
    package var name: String {
        switch self {
        case .onTarget: "On target"
        case .nearTarget: "Near target"
        case .offTarget: "Off target"
        case .noTarget: "No target"
        case .noData: "No data"
        }
    }

    /// In words within a sentence: `off target`.
    package var word: String {
        switch self {
        case .onTarget: "on target"
        case .nearTarget: "near target"
        case .offTarget: "off target"
        case .noTarget: "no target"
        case .noData: "no data"
        }
    }
}

extension MeasureStanding.LastKnown {
    /// In words: `66% in June 2023, 1 month before`.
    package func phrase(unit: Unit) -> String {
        let figure = "\(reading.text) in \(reading.period.name)"
        return age > 0 ? "\(figure), \(age) \(reading.period.kind.noun(age)) before" : figure
    }
}

extension MeasureStanding {
    /// The rating with its reason.
    ///
    /// `Off target: 52.0% against 5.0% or lower; worse by 4.7 points since June.`
    package var sentence: String {
        rating == .noData ? missing("\(rating.name) for \(period.name)") : "\(rating.name): \(judgement)"
    }

    /// The reason for the rating, beside which it stands.
    ///
    /// `52.0% against 5.0% or lower; worse by 4.7 points since June.`
    package var reason: String { rating == .noData ? missing("For \(period.name)") : judgement }

    /// How the figure stands to what it is held to, and how it moved.
    private var judgement: String {
        let movement = direction?.phrase(unit: unit)
        if rating == .noTarget {
            let words = "\(currentPhrase), \(target.phrase)"
            return movement.map { "\(words); \($0)." } ?? "\(words)."
        }
        guard let heldTo else {
            let words = "\(currentPhrase) against \(target.fullPhrase)"
            return movement.map { "\(words); \($0)." } ?? "\(words)."
        }
        let now = Rating.of(current?.value, against: target, tolerance: measure.tolerance)
        let told = "\(currentPhrase) against \(heldTo.target.fullPhrase), as members were told"
        return (movement.map { "\(told); \($0)." } ?? "\(told).")
            + " The target is now \(target.phrase), under which it would be \(now.word)."
    }

    /// Which period has no figure and why, and what was known last.
    private func missing(_ period: String) -> String {
        let words = current?.absence.map { "\(period): \($0.text)" } ?? period
        guard let lastKnown else { return "\(words); no reading yet." }
        return "\(words); last known \(lastKnown.phrase(unit: unit))."
    }

    /// The current value with its unit, with its fraction where it has one, and with the word that it is provisional or
    /// the like.
    private var currentPhrase: String {
        guard let measurement = current?.measurement else { return "" }
        let figure = measurement.fraction == nil ? unit.phrase(of: measurement.value) : measurement.text
        let notes = measurement.markers.filter(\.isAboutTheValue).map(\.meaning)
        return notes.isEmpty ? figure : "\(figure) (\(notes.joined(separator: ", ")))"
    }
}
