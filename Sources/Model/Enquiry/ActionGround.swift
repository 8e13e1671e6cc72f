internal import Measures
internal import Markdown
internal import Figures
internal import Diagnostics

extension Action {
    /// A reason to ask about the action.
    func ground(_ question: String, _ evidence: String, asAt day: Day) -> EnquiryGround {
        let asked = (agreed ?? due)?.value.firstDay
        return EnquiryGround(
            about: [Reference(.action, id.value)],
            question: question,
            evidence: EnquiryPhrases.sentences(asked.map { QuestionsAboutActions.askedFor(on: $0.words) }, evidence),
            rank: Ranking(
                answersDuty: false,
                size: asked.map { Double((day.year - $0.year) * 12 + day.month - $0.month) } ?? 0,
                lasted: 0,
                name: id.value
            ),
            addressee: owner?.value
        )
    }
}
