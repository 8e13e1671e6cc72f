internal import Diagnostics
internal import Model

/// What the page of questions says about them.
enum EnquiryPagePhrases {
    /// What further questions of a kind are about.
    static func title(_ group: EnquiryReason.Group) -> String {
        switch group {
        case .figures: "What the figures show"
        case .promises: "What was to be done"
        case .notKnown: "What is not known"
        case .asked: "What was asked for"
        }
    }

    /// How many questions there are.
    static func count(_ count: Int, first: Int) -> String {
        count > first
            ? "There are \(count). The first \(first) are the most pressing; the others follow by kind."
            : "There \(count == 1 ? "is 1" : "are \(count)")."
    }

    /// Further reasons to ask, as in `Also: it has no target.`.
    static func alsoBecause(_ reasons: [EnquiryReason]) -> String? {
        reasons.isEmpty ? nil : "Also: \(reasons.map(\.words).joined(separator: "; "))."
    }

    /// How many further things a question is about.
    static func more(_ count: Int) -> String { "and \(count) more" }

    /// What officers did with a question, who and why: `Pinned and reworded by the Head of Service: it was …`.
    static func officers(_ hand: OfficersHand) -> String {
        let done = [
            hand.isPinned ? "pinned" : nil,
            hand.derived.count > 1 ? "merged" : hand.derived.isEmpty ? nil : "reworded",
            hand.answer == nil ? nil : "answered",
        ].compactMap(\.self)
        let by = hand.by.map { "the \($0)" } ?? "officers"
        let reason = hand.reason.last.map { ".?!".contains($0) } == true ? hand.reason : hand.reason + "."
        return Page.capitalised(done.joined(lastBy: "and")) + " by \(by): \(reason)"
    }

    /// The questions as they were derived, where officers gave them other words.
    static func derived(_ questions: [String]) -> String? {
        questions.isEmpty ? nil : "The record asks: \(questions.joined(separator: " "))"
    }
}
