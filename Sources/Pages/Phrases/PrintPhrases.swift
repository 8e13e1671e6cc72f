/// What stands at the edges of every printed page.
enum PrintPhrases {
    static func state(isDraft: Bool, asAt day: String) -> String { (isDraft ? "Draft, as at " : "As at ") + day }

    /// In the language of style sheets.
    static let pageOfPages = "\"Page \" counter(page) \" of \" counter(pages)"
}
