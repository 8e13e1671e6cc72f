internal import Diagnostics
internal import Measures
internal import Model

extension MeasureToldAndNow {
    /// What was told, what is now, and the difference.
    var movementPhrase: String? {
        guard let told else { return nil }
        let before = told.phrase ?? SeriesPhrases.noFigure
        guard let now, let text = now.value == nil ? nil : now.text else { return "\(before); no new figure" }
        if state == .sameFigure { return "\(before), still the latest figure" }
        let words = "\(before), now \(text) in \(now.period.name)"
        return differencePhrase.map { words + ": " + $0 } ?? words
    }
}

extension Forecast {
    /// The forecast as a phrase of its own.
    var phrase: String {
        if case .by(let day) = self { return "Done by \(day.words)" }
        return Page.capitalised(text)
    }
}
