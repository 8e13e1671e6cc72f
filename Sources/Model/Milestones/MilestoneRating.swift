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
    /// Work has stopped, and is to go on.
    case paused
    /// It will not be done.
    case withdrawn
    /// Another milestone has taken it over.
    case merged

    /// The word for machines, with hyphens.
    package var identifier: String { rawValue.replacing(" ", with: "-") }

    /// A status by its word for machines.
    package init?(identifier: String) { self.init(rawValue: identifier.replacing("-", with: " ")) }

    /// Whether what was agreed has been done.
    package var isDone: Bool { self == .implemented || self == .embedded }

    /// Whether it is no longer to be done, here at least.
    package var isGivenUp: Bool { self == .withdrawn || self == .merged }
}

/// The rating of a milestone: computed, never typed.
///
/// The first four and their meanings are those of the task rating key in the Plymouth Children, Young People and
/// Families Improvement Plan (2023). `planned` is for what has not begun and is not yet due, which that key leaves out,
/// and `notReported` for what a report says nothing about although it should: silence must not look like progress.
package enum MilestoneRating: String, CaseIterable, Sendable {
    /// Its date has been reached and it is not implemented, or it will miss its date.
    case red
    /// In progress, or at risk.
    case amber
    /// Implemented, impact not yet evidenced.
    case amberE = "amber-e"
    /// Embedded, with evidence.
    case green
    /// Not yet due, and nothing reported.
    case planned
    /// Due for a report and silent since an earlier one.
    case notReported = "not-reported"

    /// How bad it is, from 0 for embedded; what has not begun is no better than what is in progress, and silence counts
    /// like a missed date.
    package var severity: Int {
        switch self {
        case .green: 0
        case .amberE: 1
        case .amber, .planned: 2
        case .red, .notReported: 3
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

    /// Red, Amber, Amber E, Green, Planned and Not reported.
    package static let standard = MilestoneRatingScheme([:])

    /// How a rating is shown.
    package subscript(rating: MilestoneRating) -> Style { styles[rating] ?? Self.standardStyle(rating) }

    private static func standardStyle(_ rating: MilestoneRating) -> Style {
        Style(
            name: rating.standardName,
            letter: rating.standardLetter,
            colour: standardColour(rating),
            meaning: rating.standardMeaning
        )
    }

    private static func standardColour(_ rating: MilestoneRating) -> String {
        switch rating {
        case .red: "#b3261e"
        case .amber: "#f2a33a"
        case .amberE: "#ffd95a"
        case .green: "#1b7f4b"
        case .planned: "#5b6770"
        case .notReported: "#7a2e5d"
        }
    }
}
