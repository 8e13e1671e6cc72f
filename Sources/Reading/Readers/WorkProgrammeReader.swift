internal import Diagnostics
internal import Model

/// Reads `work-programme.yaml`.
enum WorkProgrammeReader {
    static func read(_ file: SourceText, findings: Findings) -> [WorkProgrammeItem] {
        ListFile.groups(file, subject: "work programme item", findings: findings).map { keys in
            let item = WorkProgrammeItem(
                title: keys.requiredText("item"),
                date: keys.date("date"),
                year: keys.value("year").map { _ in keys.requiredYear("year") },
                meeting: keys.text("meeting"),
                reason: keys.requiredMarkdown("reason"),
                member: keys.text("member")?.value,
                officer: keys.text("officer")?.value,
                form: keys.group("scoring", subject: "scoring form").map(form),
                printedScore: printedScore(keys)
            )
            keys.finish()
            if keys.value("date") == nil, keys.value("year") == nil {
                findings.error(
                    "missing-key",
                    at: keys.location,
                    "this work programme item has neither 'date' nor 'year'",
                    remedy: "add the meeting's 'date: 2023-09-12', or 'year: 2023-24' for what is still to be scheduled"
                )
            }
            return item
        }
    }

    /// The form: every question has an answer, or it is not filled in.
    private static func form(_ keys: KeyReader) -> ScrutinyScore {
        var answers = [ScrutinyScore.Criterion: ScrutinyScore.Answer]()
        for criterion in ScrutinyScore.Criterion.allCases {
            answers[criterion] = answer(criterion.rawValue, keys)
        }
        keys.finish()
        return ScrutinyScore(answers)
    }

    /// `yes` or `no`, or a group with the answer and what shows it.
    private static func answer(_ key: String, _ keys: KeyReader) -> ScrutinyScore.Answer? {
        if keys.value(key)?.entries != nil, let group = keys.group(key, subject: "scoring answer") {
            let isYes = requiredYesNo("answer", group)
            let answer = ScrutinyScore.Answer(isYes, evidence: group.text("evidence")?.value)
            group.finish()
            return answer
        }
        return ScrutinyScore.Answer(requiredYesNo(key, keys))
    }

    private static func requiredYesNo(_ key: String, _ keys: KeyReader) -> Bool {
        guard keys.value(key)?.string != nil else {
            _ = keys.requiredText(key, example: "yes")
            return false
        }
        return keys.yesNo(key)?.value ?? false
    }

    private static func printedScore(_ keys: KeyReader) -> Located<Int>? {
        guard let score = keys.integer("printed-score") else { return nil }
        guard (0...ScrutinyScore.highest).contains(score.value) else {
            keys.findings.error(
                "bad-score",
                at: score.location,
                "a score of \(score.value) cannot be: the form has \(ScrutinyScore.highest) questions",
                remedy: "write the score as the paper prints it, from 0 to \(ScrutinyScore.highest)"
            )
            return nil
        }
        return score
    }
}
