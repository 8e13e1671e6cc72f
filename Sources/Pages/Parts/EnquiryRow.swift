internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A question to ask, with its evidence.
struct EnquiryRow: TemplateModel {
    let number: String
    let anchor: String
    let question: String
    let evidence: String
    let alsoBecause: String?
    let addressee: String?
    let about: [PageLink]
    let moreAbout: [PageLink]
    let hasMore: Bool
    let moreCount: String
    let askedBefore: AskedBeforeNote?
    let officers: OfficersHandNote?

    static let fields = Fields<EnquiryRow>("A question that the record gives reason to ask") {
        Text("number", "its place among all questions, from 1", \.number)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("question", "the question", \.question)
        Text("evidence", "what in the record gives reason to ask it", \.evidence)
        OptionalText("alsoBecause", "the further reasons to ask about the same thing", \.alsoBecause)
        OptionalText("addressee", "who is to answer", \.addressee)
        List("about", "the measures, milestones or actions that it is about, the first few", \.about)
        List("moreAbout", "the others that it is about", \.moreAbout)
        YesNo("hasMore", "whether it is about others too", \.hasMore)
        Text("moreCount", "how many others there are, in words", \.moreCount)
        OptionalOne("askedBefore", "what members asked about it at an earlier meeting", \.askedBefore)
        OptionalOne("officers", "what officers made of it, if anything", \.officers)
    }
}

/// What officers made of a question that the record gives reason to ask.
struct OfficersHandNote: TemplateModel {
    let words: String
    let derived: String?
    let answer: MarkdownText?

    static let fields = Fields<OfficersHandNote>("What officers made of a question") {
        Text("words", "what they did, who and why", \.words)
        OptionalText("derived", "the question as it was derived, where the words are theirs", \.derived)
        OptionalProse("answer", "what they answer", \.answer)
    }
}

/// What members asked about the same thing at an earlier meeting.
struct AskedBeforeNote: TemplateModel {
    let address: String
    let words: String
    let answered: String?

    static let fields = Fields<AskedBeforeNote>("What members asked about the same thing at an earlier meeting") {
        Link("address", "link to the question in the minutes", \.address)
        Text("words", "when they asked, and whether it has got better since", \.words)
        OptionalText("answered", "what they were answered", \.answered)
    }
}

extension Page {
    /// So many links stand beside a question; the others are folded away.
    private static var openLinks: Int { 3 }

    /// The questions, the most pressing first.
    ///
    /// - Parameters:
    ///   - lines: The questions.
    ///   - start: The place of the first among all questions, from 0.
    /// - Returns: A row for each.
    func enquiryRows(_ lines: some Collection<LineOfEnquiry>, from start: Int = 0) -> [EnquiryRow] {
        lines.enumerated().map { position, line in
            let links = line.about.compactMap { link(to: $0) }
            let more = links.dropFirst(Self.openLinks)
            return EnquiryRow(
                number: "\(start + position + 1)",
                anchor: "question-\(start + position + 1)",
                question: line.question,
                evidence: line.evidence,
                alsoBecause: EnquiryPagePhrases.alsoBecause(line.alsoBecause),
                addressee: line.addressee,
                about: Array(links.prefix(Self.openLinks)),
                moreAbout: Array(more),
                hasMore: !more.isEmpty,
                moreCount: EnquiryPagePhrases.more(more.count),
                askedBefore: line.askedBefore.map { before in
                    AskedBeforeNote(
                        address: link(to: Reference(.question, before.question))?.address
                            ?? address(of: SiteMap.meeting(before.meeting)),
                        words: MeetingPhrases.askedBefore(on: before.date?.words, isUnchanged: before.isUnchanged),
                        answered: before.answered
                    )
                },
                officers: line.officers.map { hand in
                    OfficersHandNote(
                        words: EnquiryPagePhrases.officers(hand),
                        derived: EnquiryPagePhrases.derived(hand.derived),
                        answer: text(hand.answer, headingLevel: 5)
                    )
                }
            )
        }
    }
}
