/// What a measure is to reach in a period, with every reference to other figures already worked out.
package struct Target: Hashable, Sendable {
    /// The kinds of target.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The value or more.
        case atLeast = "at-least"
        /// The value or less.
        case atMost = "at-most"
        /// From the value to the upper value, both included.
        case within
        /// No target: the measure is watched.
        case monitor
        /// A target is still to be set, or cannot be worked out.
        case toBeConfirmed = "to-be-confirmed"
    }

    /// What kind of target it is.
    package var kind: Kind
    /// The value to reach, or the lower end of the range; `nil` where there is no target.
    package var value: Decimal?
    /// The upper end of the range; `nil` unless the kind is `within`.
    package var upper: Decimal?
    /// As it is printed: `90.0%`, `80% to 95%`, `Monitor`.
    package var text: String
    /// Whose figure it is and of when, where it is another place's: `England, 2022-23, the latest known`.
    package private(set) var note: String?
    /// What it leads to, where it is a step on the way: `10.0% by 2027`.
    package private(set) var aim: String?

    private init(_ kind: Kind, value: Decimal? = nil, upper: Decimal? = nil, text: String) {
        self.kind = kind
        self.value = value
        self.upper = upper
        self.text = text
    }

    /// The value or more.
    package static func atLeast(_ value: Decimal, unit: Unit) -> Target {
        Target(.atLeast, value: value, text: unit.text(of: value))
    }

    /// The value or less.
    package static func atMost(_ value: Decimal, unit: Unit) -> Target {
        Target(.atMost, value: value, text: unit.text(of: value))
    }

    /// From the lower to the upper value, both included.
    package static func within(_ lower: Decimal, _ upper: Decimal, unit: Unit) -> Target {
        let text = TargetPhrases.range(lower, upper, unit: unit)
        return Target(.within, value: min(lower, upper), upper: max(lower, upper), text: text)
    }

    /// No target; the text may be the content's own word for it.
    package static func monitor(text: String = "Monitor") -> Target { Target(.monitor, text: text) }

    /// A target still to be set; the text may say what it waits for.
    package static func toBeConfirmed(text: String = "TBC") -> Target { Target(.toBeConfirmed, text: text) }

    /// Whether there is something to be rated against.
    package var isRated: Bool { value != nil }

    /// The target with what a reader should know of the figure that it is taken from.
    package func noting(_ note: String?) -> Target {
        var target = self
        target.note = note
        return target
    }

    /// The target with what it leads to.
    package func aiming(at aim: String) -> Target {
        var target = self
        target.aim = aim
        return target
    }

    /// By how much a value misses the target; zero where it meets it, `nil` where there is nothing to be met.
    package func miss(of reading: Decimal) -> Decimal? {
        guard let value else { return nil }
        let below = max(value - reading, .zero)
        let above = max(reading - (upper ?? value), .zero)
        switch kind {
        case .atLeast: return below
        case .atMost: return above
        case .within: return max(below, above)
        case .monitor, .toBeConfirmed: return nil
        }
    }

    /// Whether both ask for the same, whatever the precision they are printed at.
    package func asksForSame(as other: Target) -> Bool {
        kind == other.kind && value == other.value && upper == other.upper
    }
}
