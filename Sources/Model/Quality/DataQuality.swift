/// What a careful reader would still ask, and what was answered: for the data-quality page.
package struct DataQuality: Sendable {
    /// A question about the content.
    package struct Question: Sendable {
        /// What is asked, as one sentence without its full stop.
        package let words: String
        /// The file that it is about, within the content folder.
        package let place: String
        /// The line, counted from 1.
        package let line: Int

        /// Creates a question.
        package init(_ words: String, place: String, line: Int) {
            self.words = words
            self.place = place
            self.line = line
        }
    }

    /// A question with its answer.
    package struct Answer: Sendable {
        /// What was asked.
        package let question: Question
        /// The answer.
        package let reason: String
        /// Who gave it.
        package let by: String

        /// Creates an answer.
        package init(_ question: Question, reason: String, by: String) {
            self.question = question
            self.reason = reason
            self.by = by
        }
    }

    /// The questions of one rule.
    package struct Topic: Sendable {
        /// The rule's id.
        package let rule: String
        /// What it finds, in plain words.
        package let title: String
        /// What it looks for, in full.
        package let finds: String?
        /// Why that matters.
        package let why: String?
        /// The questions that are open.
        package let open: [Question]
        /// Those that were answered.
        package let acknowledged: [Answer]

        /// Creates a topic.
        package init(
            rule: String,
            title: String,
            finds: String?,
            why: String?,
            open: [Question],
            acknowledged: [Answer]
        ) {
            self.rule = rule
            self.title = title
            self.finds = finds
            self.why = why
            self.open = open
            self.acknowledged = acknowledged
        }
    }

    /// The questions by rule.
    package let topics: [Topic]

    /// Nothing to ask.
    package static let empty = DataQuality(topics: [])

    /// Creates the questions from their topics, in the order in which they are shown.
    package init(topics: [Topic]) { self.topics = topics }
}
