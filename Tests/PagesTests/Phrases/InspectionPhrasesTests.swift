import Model
import Testing

@testable import Pages

@Suite("What pages say of inspections")
struct InspectionPhrasesTests {
    @Test(
        "How many findings there are and how they are answered",
        arguments: [
            ([], "Nothing was found that has to be answered."),
            ([.answered], "1 finding: answered by something on course."),
            ([.answered, .answered], "2 findings: all answered by something on course."),
            (
                [.answered, .nothingNamed, .notOnCourse],
                "3 findings: 1 answered by something on course, 1 with a named answer that is not on course "
                    + "and 1 with nothing named as an answer."
            ),
        ] as [([ObligationStanding.Word], String)]
    )
    func summary(words: [ObligationStanding.Word], sentence: String) {
        #expect(InspectionPhrases.summary(words) == sentence)
    }
}
