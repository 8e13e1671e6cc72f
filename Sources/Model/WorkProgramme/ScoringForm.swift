package import Declarations
package import Diagnostics

/// A scoring form that was filled in: an answer to each question.
package struct ScoringForm: Thing {
    package var answers: [ScrutinyScore.Criterion: ScoringAnswer] = [:]

    /// The score that follows.
    package var score: ScrutinyScore {
        ScrutinyScore(answers.mapValues { ScrutinyScore.Answer($0.isYes.value, evidence: $0.evidence?.value) })
    }
}

extension ScoringForm {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<ScoringForm>("scoring form", "The answers to the form's questions") {
        ScrutinyScore.Criterion.allCases.map { Self.key(for: $0) }
    }

    /// `yes` or `no`, or a group with the answer and what shows it.
    private static func key(for criterion: ScrutinyScore.Criterion) -> Key<ScoringForm> {
        let name = criterion.rawValue
        return Key(
            name,
            criterion.question,
            form: .either([.yesNo, .group { ScoringAnswer.declaration.description }]),
            isRequired: true,
            to: .everywhere,
            example: "yes",
            read: { source, form in
                if source.isGroup(name) {
                    let group = source.group(name, named: ScoringAnswer.declaration.name, isRequired: true)
                    form.answers[criterion] = group.map(ScoringAnswer.declaration.read)
                } else if let answer = source.written(name, as: Bool.self, example: "yes") {
                    form.answers[criterion] = ScoringAnswer(isYes: answer)
                }
            },
            texts: { form, visit in
                if let answer = form.answers[criterion] { ScoringAnswer.declaration.texts(of: answer, visit) }
            },
            value: { form, _ in form.answers[criterion].map { .yesNo($0.isYes.value) } }
        )
    }
}

/// An answer with what shows it.
package struct ScoringAnswer: Thing {
    package var isYes: Located<Bool>
    package var evidence: Located<String>?
}

extension ScoringAnswer {
    package init(at location: SourceLocation) { isYes = Located(false, at: location) }

    package static let declaration = Declaration<ScoringAnswer>("scoring answer", "An answer with what shows it") {
        Written("answer", \.isYes, "Yes or no")
        Line("evidence", \.evidence, "What shows it")
    }
}
