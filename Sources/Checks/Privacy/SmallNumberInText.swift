public import Diagnostics
internal import Model

/// Where small numbers are withheld, the narrative does not give them away.
public enum SmallNumberInText: Check {
    /// The rule's id.
    public static let rule = "small-number-in-text"
    /// What it finds.
    public static let title = "Small numbers of people in the text"
    /// What it looks for, in full.
    public static let finds = """
        With disclosure in site.yaml: numbers of children, families and the like below the threshold in the \
        narrative.
        """
    /// Why that matters.
    public static let why = "What is withheld in the figures must not stand in the text."
    /// Only people can tell whether somebody could be recognised.
    public static let severity = Severity.query

    private static let people: Set<String> = [
        "children", "families", "people", "pupils", "babies", "boys", "girls", "siblings", "leavers", "infants",
        "teenagers",
    ]
    /// After a greater number, one of these belongs to another word: "four family hubs".
    private static let person: Set<String> = ["child", "family", "pupil", "baby", "girl", "boy"]
    /// What has a number of its own: "Year 4 pupils".
    private static let numbered: Set<String> = [
        "year", "years", "stage", "phase", "tier", "level", "band", "priority", "quarter", "part", "group", "age",
        "aged",
    ]

    /// Finds numbers of children, families and the like below the threshold of site.yaml, outside case studies.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let disclosure = checked.content.settings.disclosure else { return [] }
        return checked.passages.filter { !$0.path.contains("/case-studies/") && !$0.path.hasSuffix("glossary.yaml") }
            .flatMap { passage in
                passage.allTokens.indices.compactMap { index -> Diagnostic? in
                    let token = passage.allTokens[index]
                    guard let number = NumberWords.count(token), number > 1 || token.count != nil,
                        disclosure.withholds(number)
                    else { return nil }
                    let isNumbered =
                        index > 0 && token.kind == .figure && numbered.contains(passage.allTokens[index - 1].folded)
                    let next = words(after: index, in: passage.allTokens)
                    guard !isNumbered,
                        next.suffix(2).contains(where: {
                            people.contains($0.folded) || number == 1 && person.contains($0.folded)
                        })
                    else { return nil }
                    return finding(
                        at: passage.location(of: token.text),
                        "'\(token.text) \(next.map(\.text).joined(separator: " "))' is fewer than \(disclosure.threshold), "
                            + "below which this site withholds numbers of people",
                        remedy:
                            "write 'fewer than \(disclosure.threshold)', or acknowledge why nobody can be recognised"
                    )
                }
            }
    }

    /// The two words after a number, which "of the" may stand in front of, up to the next mark.
    private static func words(after index: Int, in tokens: [Token]) -> ArraySlice<Token> {
        var start = index + 1
        if start < tokens.count, tokens[start].folded == "of" {
            start += 1
            if start < tokens.count, ["the", "these", "those", "our"].contains(tokens[start].folded) { start += 1 }
        }
        let next = tokens[start...].prefix(2).prefix { $0.kind != .mark }
        return next.isEmpty ? next : tokens[(index + 1)..<next.endIndex]
    }
}
