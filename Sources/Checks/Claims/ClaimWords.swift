/// The words by which a sentence claims something, or does not: asked of every sentence, so they are sets of words and not
/// regular expressions.
enum ClaimWords {
    /// Whether the sentence says that something is to be, may be or nearly is so, and not that it is.
    static func isHedged(_ text: String, _ words: Set<String>) -> Bool {
        guard words.isDisjoint(with: hedges) else { return true }
        if text.has(anyOf: ["o that ", "o be ", "y the end"]) {
            if text.firstMatch(of: /\b(?i:so that|to be|by the end)\b/) != nil { return true }
        }
        guard text.has(anyOf: ["p to ", "y 20"]) else { return false }
        return text.firstMatch(of: /\b(?i:up to \d|by 20\d\d)/) != nil
    }

    private static let hedges: Set<String> = [
        "not", "never", "almost", "nearly", "most", "should", "will", "would", "must", "shall", "may", "might", "could",
        "can", "ensure", "ensuring", "aim", "aims", "aimed", "plan", "plans", "planned", "intend", "intends",
        "intended",
        "hope", "hopes", "hoped", "need", "needs", "expect", "expects", "expected", "unless", "if", "when", "until",
        "before", "committed", "whether", "than", "except",
    ]

    /// Who is offered or told something does not have it yet.
    static let offers: Set<String> = [
        "access", "support", "supports", "supported", "offer", "offers", "offered", "invited", "able", "encouraged",
        "help", "helps", "helped", "opportunity", "opportunities", "entitled", "aware", "told", "discussed",
        "considered", "information", "advice",
    ]

    /// Without one of these nothing is claimed.
    static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "been", "receive", "receives", "received", "held", "meet",
        "meets", "met", "take", "takes", "took", "continue", "continues", "remain", "remains", "remained",
    ]
}
