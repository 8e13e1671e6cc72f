extension Marker {
    /// In words: `provisional`.
    package var meaning: String {
        switch self {
        case .provisional: "provisional"
        case .revised: "revised"
        case .estimated: "estimated"
        case .breakInSeries: "break in series"
        case .low: "low: rounds to 0 but is not 0"
        case .unreliable: "low reliability"
        }
    }
}

extension MissingSymbol {
    /// In words: `not available`.
    package var meaning: String {
        switch self {
        case .notAvailable: "not available"
        case .notApplicable: "not applicable"
        case .noneRecorded: "none recorded"
        case .suppressed: "suppressed"
        }
    }
}

extension ComparatorFigure {
    /// In words: `England: 35.1%`, with the period where it is not the one asked about.
    package func phrase(beside own: Period?) -> String {
        let when = period.flatMap { $0 == own ? nil : " in " + $0.name } ?? ""
        return "\(name ?? "Comparator"): \(text)\(when)"
    }
}
