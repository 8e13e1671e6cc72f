internal import Diagnostics

extension MeasureStanding.LastKnown {
    /// In words: `66% in June 2023, 1 month before`.
    package func phrase(unit: Unit) -> String {
        let when = " in " + reading.period.name
        guard age > 0 else { return reading.text + when }
        return reading.text + when + ", \(age) " + reading.period.kind.noun(age) + " before"
    }
}

extension MeasureStanding {
    /// The rating with its reason.
    ///
    /// `Off target: 52.0% against 5.0% or lower; worse by 4.7 points since June.`
    package var sentence: String {
        let movement = direction.map { "; " + $0.phrase(unit: unit) } ?? ""
        switch rating {
        case .onTarget, .nearTarget, .offTarget:
            let words = rating.name + ": " + currentPhrase + " against " + (heldTo?.target ?? target).fullPhrase
            guard heldTo != nil else { return words + movement + "." }
            let now = Rating.of(current?.value, against: target, tolerance: measure.tolerance)
            return words + ", as members were told" + movement + ". The target is now " + target.phrase
                + ", under which it would be " + now.name.lowercased() + "."
        case .noTarget:
            return rating.name + ": " + currentPhrase + ", " + target.phrase + movement + "."
        case .noData:
            let reason = current?.absence.map { ": " + $0.text } ?? ""
            let known = lastKnown.map { "last known " + $0.phrase(unit: unit) } ?? "no reading yet"
            return rating.name + " for " + period.name + reason + "; " + known + "."
        }
    }

    /// The current value with its unit, with its fraction where it has one, and with the word that it is provisional or
    /// the like.
    private var currentPhrase: String {
        guard let measurement = current?.measurement else { return "" }
        let figure = measurement.fraction == nil ? unit.phrase(of: measurement.value) : measurement.text
        let notes = measurement.markers.filter(\.isAboutTheValue).map(\.meaning)
        return notes.isEmpty ? figure : figure + " (" + notes.joined(separator: ", ") + ")"
    }
}
