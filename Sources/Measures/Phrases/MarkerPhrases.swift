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
