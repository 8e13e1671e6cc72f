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
        reasons.isEmpty ? nil : "Also: " + reasons.map(\.words).joined(separator: "; ") + "."
    }

    /// How many further things a question is about.
    static func more(_ count: Int) -> String { "and " + count.counted("more", "more") }
}
