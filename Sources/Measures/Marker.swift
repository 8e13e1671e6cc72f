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
    /// The value rounds to 0, but is not 0.
    case low = "low"
    /// The value is from so few that it is unreliable.
    case unreliable = "u"

    /// As tables print it: `[p]`.
    package var symbol: String { "[" + rawValue + "]" }

    /// Whether it says how sure the value itself is.
    var isAboutTheValue: Bool { self == .provisional || self == .revised || self == .estimated || self == .unreliable }
}

/// Why there is no value, by the symbols of government statistics: a reason, never a blank or a 0.
package enum MissingSymbol: String, Sendable, Hashable, CaseIterable {
    /// The figure exists or will exist, but is not available.
    case notAvailable = "x"
    /// There can be no figure: nothing to count.
    case notApplicable = "z"
    /// A survey or a collection recorded none.
    case noneRecorded = "w"
    /// The figure is withheld to protect somebody's identity.
    case suppressed = "c"

    /// As tables print it: `[x]`.
    package var symbol: String { "[" + rawValue + "]" }
}
