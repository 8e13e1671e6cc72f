internal import Diagnostics
internal import Markdown
internal import Measures

/// A question that members asked at an earlier meeting about the same thing, with the answer that they were given.
package struct AskedBefore: Sendable, Hashable {
    /// The question's id.
    package let question: String
    /// The meeting's id.
    package let meeting: String
    /// When it met; `nil` where the minutes do not say.
    package let date: WrittenDate?
    /// What members asked, in plain words; `nil` where the minutes print the answer alone.
    package let asked: String?
    /// What they were answered; `nil` where there was no answer.
    package let answered: String?
    /// Whether nothing got better since.
    package let isUnchanged: Bool
}

extension Snapshot {
    /// The latest question of an earlier meeting about each thing.
    var askedBefore: [Reference: AskedBefore] {
        var latest = [Reference: AskedBefore]()
        for meeting in knownMeetings {
            for question in meeting.questions {
                for reference in Set(question.about.map(\.value)) {
                    let since = WhatHappenedSince(reference, since: dayKnown(at: meeting), in: self)
                    latest[Reference(reference.kind, reference.id)] = AskedBefore(
                        question: question.id.value,
                        meeting: meeting.id,
                        date: meeting.date?.value,
                        asked: question.asked?.plainText,
                        answered: question.answered?.plainText,
                        isUnchanged: since.map { $0.gotBetter != true && $0.state != .settled } ?? false
                    )
                }
            }
        }
        return latest
    }
}
