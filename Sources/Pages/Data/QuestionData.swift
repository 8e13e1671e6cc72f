internal import Declarations
internal import Markdown
internal import Model

/// A question that the record gives reason to ask.
struct QuestionData: DataThing {
    let line: LineOfEnquiry

    static let data = DataDeclaration<QuestionData>("question", "A question that the record gives reason to ask") {
        DataWord("reason", \.line.reason, "What gives reason to ask")
        DataTexts("about", { $0.line.about.map(\.text) }, "What it is about, as `kpi:` or `milestone:` and an id")
        DataTexts(
            "alsoBecause",
            { $0.line.alsoBecause.map(\.id) },
            "The further reasons to ask about the same thing, the most pressing first"
        )
        DataText("text", \.line.question, "The question")
        DataText("evidence", \.line.evidence, "What in the record gives reason to ask it")
        DataPart("askedBefore", optional: \.line.askedBefore, "What members asked about it at an earlier meeting")
        DataPart("officers", optional: \.line.officers, "What officers made of it")
    }
}

extension OfficersHand: DataThing {
    static let data = DataDeclaration<OfficersHand>("officers' hand", "What officers made of a derived question") {
        DataYesNo("pinned", \.isPinned, "Whether they put it before all others")
        DataTexts("derived", \.derived, "The questions as they were derived, where the words are theirs")
        DataText("answer", optional: \.answer?.plainText, "What they answer")
        DataText("reason", \.reason, "Why they did it")
        DataText("by", optional: \.by, "Who, by role")
    }
}

extension AskedBefore: DataThing {
    static let data = DataDeclaration<AskedBefore>(
        "asked before",
        "What members asked about the same thing at an earlier meeting"
    ) {
        DataText("id", \.question, "The question's id")
        DataText("meeting", \.meeting, "The meeting's id")
        DataText("asked", optional: \.asked, "What they asked")
        DataText("answered", optional: \.answered, "What they were answered")
    }
}

extension LineOfEnquiry: DataThing {
    static let data = DataDeclaration<LineOfEnquiry>(
        "line of enquiry",
        "A question, as version 1 has it"
    ) {
        DataWord("reason", \.reason, "What gives reason to ask")
        DataText("question", \.question, "The question")
        DataText("evidence", \.evidence, "What in the record gives reason to ask it")
        DataTexts("about", { $0.about.map(\.text) }, "What it is about, as `kpi:` or `milestone:` and an id")
    }
}
