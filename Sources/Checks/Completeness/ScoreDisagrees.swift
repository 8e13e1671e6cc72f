package import Diagnostics
internal import Model

/// A work programme's printed score is the one that its scoring form gives.
package enum ScoreDisagrees: Check {
    package static let rule = Rule(
        "score-disagrees",
        .error,
        .completeness,
        title: "Printed scores that differ from the scoring form",
        finds: "A printed score in the work programme that is not the one its scoring form gives.",
        why: "The order of the programme follows from the scores.",
        answer: "Correct the answers, or remove `printed-score` so that the score is worked out."
    )

    /// Finds printed scores that are not the sum of the form's answers.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.workProgramme.compactMap { item in
            guard let form = item.form?.score, let printed = item.printedScore, printed.value != form.total else {
                return nil
            }
            return .error(
                rule,
                at: printed.location,
                "the printed score is \(printed.value), but the form has \(form.total) answers of 'yes'",
                remedy: "correct the answers, or remove 'printed-score' so that the score is worked out"
            )
        }
    }
}
