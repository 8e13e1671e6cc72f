internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// What members asked at a meeting has no answer yet.
    static let questionUnanswered = EnquiryReason(
        "question-unanswered",
        .asked,
        QuestionsAboutActions.Reason.unanswered
    ) { context in
        let asAt = context.snapshot.asAt
        return context.snapshot.unansweredQuestions.map { meeting, question in
            let date = meeting.date?.value
            return EnquiryGround(
                about: [Reference(.question, question.id.value)],
                question: QuestionsAboutActions.unanswered(EnquiryPhrases.name(question.words)),
                evidence: QuestionsAboutActions.asked(on: date?.words),
                rank: Ranking(
                    answersDuty: false,
                    size: date.map { Double((asAt.year - $0.firstDay.year) * 12 + asAt.month - $0.firstDay.month) }
                        ?? 0,
                    lasted: 0,
                    name: question.id.value
                ),
                addressee: meeting.items.first { $0.questions.contains { $0.id.value == question.id.value } }?
                    .presentedBy?.value
            )
        }
    }
}
