import Model
import Testing

@testable import Pages

@Suite("What pages say of meetings")
struct MeetingPhrasesTests {
    @Test(
        "How much was asked and promised, and how much is open",
        arguments: [
            (1, 1, 0, 0, 0, "Members asked 1 question, which was answered."),
            (1, 1, 1, 0, 0, "Members asked 1 question, which has no answer yet."),
            (
                3, 3, 0, 1, 1,
                "Members asked 3 questions, all of which were answered. They were promised 1 thing, which is open."
            ),
            (
                3, 2, 1, 2, 1,
                "Members asked 3 questions, 1 of which has no answer yet. They were promised 2 things, 1 of which is open."
            ),
            (37, 0, 0, 2, 0, "Members were given 37 answers. They were promised 2 things, none of which is open."),
        ]
    )
    func summary(questions: Int, withWords: Int, unanswered: Int, promises: Int, open: Int, words: String) {
        let summary = MeetingPhrases.summary(
            questions: questions,
            withWords: withWords,
            unanswered: unanswered,
            promises: promises,
            openPromises: open,
            numbers: []
        )
        #expect(summary == words)
    }

    @Test("What has become of the numbers that were promised is said, and what nobody asked is not")
    func numbers() {
        let summary = MeetingPhrases.summary(
            questions: 0,
            withWords: 0,
            unanswered: 0,
            promises: 0,
            openPromises: 0,
            numbers: [.notKept, .toCome, .toCome]
        )
        #expect(summary == "Milestones promise 3 numbers: 1 was not kept and 2 are still to come.")
    }

    @Test("Whether anything got better since members asked before")
    func askedBefore() {
        #expect(
            MeetingPhrases.askedBefore(on: "8 October 2024", isUnchanged: true)
                == "Members asked about this on 8 October 2024, and it has not got better since."
        )
        #expect(MeetingPhrases.askedBefore(on: nil, isUnchanged: false) == "Members asked about this before.")
    }
}
