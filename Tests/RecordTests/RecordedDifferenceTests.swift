import Testing

@testable import Model

@Suite("Differences from the record in words")
struct RecordedDifferenceTests {
    @Test("Short texts are quoted whole")
    func short() {
        #expect(
            RecordedDifference.words([("due", "2025-03-31", nil)]) == ["due was '2025-03-31' and is now 'not given'"]
        )
    }

    @Test(
        "Of long texts only what differs is quoted, with a few words around it",
        arguments: [
            (
                words(1...40), words(1...19) + " other " + words(21...40),
                "body was '… 14 15 16 17 18 19 20 21 22 23 24 25 26 …' "
                    + "and is now '… 14 15 16 17 18 19 other 21 22 23 24 25 26 …'"
            ),
            (words(1...40), words(1...41), "body was '… 35 36 37 38 39 40' and is now '… 35 36 37 38 39 40 41'"),
            (words(1...40), words(2...40), "body was '1 2 3 4 5 6 7 …' and is now '2 3 4 5 6 7 …'"),
            (
                "1 1 " + words(1...40), "1 " + words(1...40),
                "body was '1 1 1 2 3 4 5 6 7 …' and is now '1 1 2 3 4 5 6 7 …'"
            ),
        ]
    )
    func long(before: String, after: String, sentence: String) {
        #expect(RecordedDifference.words([("body", before, after)]) == [sentence])
    }

    @Test("What was replaced as a whole is cut")
    func cut() {
        let sentence = RecordedDifference.words([("body", words(1...400), "none")]).first ?? ""
        #expect(sentence.hasSuffix(" 30 …' and is now 'none'"))
    }
}

private func words(_ range: ClosedRange<Int>) -> String { range.map(String.init).joined(separator: " ") }
