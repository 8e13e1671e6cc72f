package import Measures

/// The state of a milestone as its owner reports it.
package enum MilestoneStatus: String, CaseIterable, Sendable {
    /// Nothing has been done yet.
    case notStarted = "not started"
    /// Work has begun and is not finished.
    case inProgress = "in progress"
    /// What was agreed has been done.
    case implemented
    /// What was agreed has been done, is established practice, and evidence shows its effect.
    case embedded

    /// The word for machines, with hyphens.
    package var identifier: String { rawValue.replacing(" ", with: "-") }
}

/// The rating of a milestone: computed, never typed.
///
/// The four ratings and their meanings are those of the task rating key in the Plymouth Children, Young People and
/// Families Improvement Plan (2023); `planned` is for what has not begun and is not yet due, which that key leaves out.
package enum MilestoneRating: String, CaseIterable, Sendable {
    /// Overdue.
    case red
    /// In progress.
    case amber
    /// Implemented, impact not yet evidenced.
    case amberE = "amber-e"
    /// Embedded, with evidence.
    case green
    /// Not started and not yet due.
    case planned

    /// Rates a milestone as at a date.
    ///
    /// - Parameters:
    ///   - status: The status last reported.
    ///   - due: The last day by which it is to be implemented.
    ///   - asAt: The report's date. On the due day itself a milestone is not overdue.
    ///   - hasEvidence: Whether the last report names evidence that exists.
    package init(status: MilestoneStatus, due: Day, asAt: Day, hasEvidence: Bool) {
        switch status {
        case .embedded where hasEvidence: self = .green
        case .embedded, .implemented: self = .amberE
        case .inProgress: self = asAt > due ? .red : .amber
        case .notStarted: self = asAt > due ? .red : .planned
        }
    }
}

/// How a site names, colours and explains the ratings of milestones.
package struct MilestoneRatingScheme: Sendable {
    /// How one rating is shown: never by colour alone.
    package struct Style: Sendable {
        /// The word.
        package var name: String
        /// One or two letters.
        package var letter: String
        /// The colour as `#rrggbb`.
        package var colour: String
        /// What it means, in a few words.
        package var meaning: String

        /// Creates a style.
        package init(name: String, letter: String, colour: String, meaning: String) {
            self.name = name
            self.letter = letter
            self.colour = colour
            self.meaning = meaning
        }
    }

    private var styles: [MilestoneRating: Style]

    /// Creates a scheme; ratings that are not given keep the standard style.
    package init(_ styles: [MilestoneRating: Style]) {
        self.styles = styles
    }

    /// Red, Amber, Amber E, Green and Planned.
    package static let standard = MilestoneRatingScheme([:])

    /// How a rating is shown.
    package subscript(rating: MilestoneRating) -> Style { styles[rating] ?? Self.standardStyle(rating) }

    private static func standardStyle(_ rating: MilestoneRating) -> Style {
        switch rating {
        case .red: Style(name: "Red", letter: "R", colour: "#b3261e", meaning: "Overdue")
        case .amber: Style(name: "Amber", letter: "A", colour: "#f2a33a", meaning: "In progress")
        case .amberE:
            Style(name: "Amber E", letter: "AE", colour: "#ffd95a", meaning: "Implemented, impact not yet evidenced")
        case .green: Style(name: "Green", letter: "G", colour: "#1b7f4b", meaning: "Embedded, with evidence")
        case .planned:
            Style(name: "Planned", letter: "P", colour: "#5b6770", meaning: "Not started and not yet due")
        }
    }
}
