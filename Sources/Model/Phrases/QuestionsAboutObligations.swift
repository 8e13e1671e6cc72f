/// What is asked about inspection findings and other duties that nothing on course answers.
enum QuestionsAboutObligations {
    /// In a few words, after "also because".
    enum Reason {
        static let unanswered = "nothing on course answers it"
    }

    static func nothingNamed(_ finding: String) -> String { "What is being done about \(finding)?" }

    static func notOnCourse(_ finding: String) -> String { "What will bring the answer to \(finding) back on course?" }

    /// Where a finding comes from, and what was named as its answer, by id.
    static func evidence(source: String, named: [String]) -> String {
        EnquiryPhrases.sentences(
            EnquiryPhrases.sentence("Source: \(source)"),
            named.isEmpty
                ? "No milestone or measure of the plan answers it."
                : "Named as the answer, and not on course: \(named.joined(separator: ", "))."
        )
    }

    static func nothingNamed(_ count: Int, of source: String) -> String {
        "What is being done about \(count) findings of \(source)?"
    }

    static func notOnCourse(_ count: Int, of source: String) -> String {
        "What will bring the answers to \(count) findings of \(source) back on course?"
    }

    /// Which findings nothing is named for.
    static func nothingAnswers(_ titles: [String], more: Int) -> String {
        "No milestone or measure of the plan answers \(list(titles, more: more))."
    }

    /// Which findings have an answer that is not on course.
    static func answersNotOnCourse(_ titles: [String], more: Int) -> String {
        "What is named as the answer is not on course: \(list(titles, more: more))."
    }

    private static func list(_ titles: [String], more: Int) -> String {
        more > 0 ? "\(EnquiryPhrases.list(titles)), and \(more) more" : EnquiryPhrases.list(titles)
    }
}
