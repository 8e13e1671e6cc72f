internal import Diagnostics
internal import Measures
internal import Model
internal import Templates

/// What members asked at a meeting, the answer, and what has happened since.
struct QuestionRow: TemplateModel {
    let id: String
    let anchor: String
    let address: String
    let meeting: String
    let asked: MarkdownText?
    var isAsked: Bool { asked != nil }
    let answered: MarkdownText?
    let since: [SinceRow]
    let about: [PageLink]
    var hasSince: Bool { !since.isEmpty }
    var hasAbout: Bool { !about.isEmpty }

    static let fields = Fields<QuestionRow>("What members asked at a meeting") {
        Text("id", "its id", \.id)
        Text("anchor", "its place on the meeting's page, for the id attribute", \.anchor)
        Link("address", "link to its place in the minutes", \.address)
        Text("meeting", "when the meeting was, or what it is called", \.meeting)
        OptionalProse("asked", "what members asked; absent where the minutes print the answer alone", \.asked)
        YesNo("isAsked", "whether that is known", \.isAsked)
        OptionalProse("answered", "what they were answered; absent while there is no answer", \.answered)
        List("since", "what has become since of what it is about", \.since)
        YesNo("hasSince", "whether anything can be said of that", \.hasSince)
        List("about", "what else it is about", \.about)
        YesNo("hasAbout", "whether it is about anything else", \.hasAbout)
    }
}

/// What has become of something since members dealt with it.
struct SinceRow: TemplateModel {
    let address: String
    let words: String
    let sentence: String

    static let fields = Fields<SinceRow>("What has become of something since members dealt with it") {
        Link("address", "link to it", \.address)
        Text("words", "its name", \.words)
        Text("sentence", "what has become of it", \.sentence)
    }
}

extension Page {
    /// A question of a meeting, with what has happened since.
    func row(for question: MemberQuestion, of meeting: Meeting) -> QuestionRow {
        let things = question.about + question.settledBy.filter { !question.about.map(\.value).contains($0.value) }
        let since = sinceRows(things.map(\.value), since: site.snapshot.dayKnown(at: meeting))
        let told = Set(since.map(\.address))
        return QuestionRow(
            id: question.id.value,
            anchor: SiteMap.anchor(.question, question.id.value),
            address: link(to: Reference(.question, question.id.value))?.address
                ?? address(of: SiteMap.meeting(meeting.id)),
            meeting: meeting.date?.words ?? meeting.title.value,
            asked: text(question.asked, headingLevel: 5),
            answered: text(question.answered, headingLevel: 5),
            since: since,
            about: things.compactMap { link(to: $0.value) }.filter { !told.contains($0.address) }
        )
    }

    /// What has become of some things since a day, those that anything can be said of.
    func sinceRows(_ references: [Reference], since day: Day?) -> [SinceRow] {
        references.compactMap { reference in
            guard let since = WhatHappenedSince(reference, since: day, in: site.snapshot),
                let link = link(to: reference)
            else { return nil }
            return SinceRow(address: link.address, words: link.words, sentence: since.sentence)
        }
    }
}
