/// What a reader should know about a value, by the symbols of government statistics.
///
/// Source: Government Analysis Function, "Symbols in tables, definitions and help" (shorthand in square brackets).
package enum Marker: String, Sendable, Hashable, CaseIterable {
    /// The value may still change.
    case provisional = "p"
    /// The value differs from the one first published.
    case revised = "r"
    /// The value is estimated.
    case estimated = "e"
    /// The value cannot be compared like for like with those before it.
    case breakInSeries = "b"
    /// The value rounds to nought, but is not nought.
    case low = "low"

    /// As tables print it: `[p]`.
    package var symbol: String { "[" + rawValue + "]" }

    /// Whether it says how sure the value itself is.
    var isAboutTheValue: Bool { self == .provisional || self == .revised || self == .estimated }

    /// In words: `provisional`.
    package var meaning: String {
        switch self {
        case .provisional: "provisional"
        case .revised: "revised"
        case .estimated: "estimated"
        case .breakInSeries: "break in series"
        case .low: "low: rounds to nought but is not nought"
        }
    }
}

/// Why there is no value, by the symbols of government statistics: a reason, never a blank or a nought.
package enum MissingSymbol: String, Sendable, Hashable, CaseIterable {
    /// The figure exists or will exist, but is not available.
    case notAvailable = "x"
    /// There can be no figure: nothing to count.
    case notApplicable = "z"
    /// The figure is withheld to protect somebody's identity.
    case suppressed = "c"

    /// As tables print it: `[x]`.
    package var symbol: String { "[" + rawValue + "]" }

    /// In words: `not available`.
    package var meaning: String {
        switch self {
        case .notAvailable: "not available"
        case .notApplicable: "not applicable"
        case .suppressed: "suppressed"
        }
    }
}
