internal import Diagnostics

/// Numbers of things in words.
enum CountPhrases {
    static func milestones(_ count: Int) -> String { count.counted("milestone") }

    /// With a verb, in front of what is said of them.
    static func milestonesWere(_ count: Int) -> String { count.counted("milestone was", "milestones were") }

    static func measures(_ count: Int) -> String { count.counted("measure") }

    /// With a verb, in front of what is said of them.
    static func measuresWere(_ count: Int) -> String { count.counted("measure was", "measures were") }

    /// With a verb, in front of what they have or lack.
    static func measuresHave(_ count: Int) -> String { count.counted("measure has", "measures have") }

    static func items(_ count: Int) -> String { count.counted("item") }

    static func months(_ count: Int) -> String { count.counted("month") }

    /// A part of a whole: `6 of 10`.
    static func share(_ part: Int, of whole: Int) -> String { "\(part) of \(whole)" }
}
