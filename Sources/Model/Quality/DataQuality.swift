/// What a careful reader would still ask, and what was answered: for the data-quality page.
public struct DataQuality: Sendable {
    /// A question about the content.
    public struct Question: Sendable {
        /// What is asked, as one sentence without its full stop.
        public let words: String
        /// The file that it is about, within the content folder.
        public let place: String
        /// The line, counted from 1.
        public let line: Int

        /// Creates a question.
        public init(_ words: String, place: String, line: Int) {
            self.words = words
            self.place = place
            self.line = line
        }
    }

    /// A question with its answer.
    public struct Answer: Sendable {
        /// What was asked.
        public let question: Question
        /// The answer.
        public let reason: String
        /// Who gave it.
        public let by: String

        /// Creates an answer.
        public init(_ question: Question, reason: String, by: String) {
            self.question = question
            self.reason = reason
            self.by = by
        }
    }

    /// The questions of one rule.
    public struct Topic: Sendable {
        /// The rule's id.
        public let rule: String
        /// What it finds, in plain words.
        public let title: String
        /// What it looks for, in full.
        public let finds: String?
        /// Why that matters.
        public let why: String?
        /// The questions that are open.
        public let open: [Question]
        /// Those that were answered.
        public let acknowledged: [Answer]

        /// Creates a topic.
        public init(
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
    public let topics: [Topic]

    /// Nothing to ask.
    public static let empty = DataQuality(topics: [])

    /// Creates the questions from their topics, in the order in which they are shown.
    public init(topics: [Topic]) { self.topics = topics }
}
