package import Diagnostics
internal import Model

/// A work programme's printed score is the one that its scoring form gives.
package enum ScoreDisagrees: Check {
    /// The rule's id.
    package static let rule = "score-disagrees"
    /// What it finds, as a heading.
    package static let title = "Scores that the scoring form does not give"
    /// What it looks for, in full.
    package static let finds = "A printed score in the work programme that its scoring form does not give."
    /// Why that matters.
    package static let why = "The order of the programme follows from the scores."

    /// Finds printed scores that are not the sum of the form's answers.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.workProgramme.compactMap { item in
            guard let form = item.form, let printed = item.printedScore, printed.value != form.total else { return nil }
            return .error(
                rule,
                at: printed.location,
                "the printed score is \(printed.value), but the form has \(form.total) answers of 'yes'",
                remedy: "correct the answers, or take 'printed-score' out to have the score worked out"
            )
        }
    }
}
