public import Diagnostics
internal import Model

/// Where small numbers are withheld, the narrative does not give them away.
public enum SmallNumberInText: Check {
    /// The rule's id.
    public static let rule = "small-number-in-text"
    /// What it finds.
    public static let title = "Small numbers of people in the text"
    /// Only people can tell whether somebody could be recognised.
    public static let severity = Severity.query

    private static let people: Set<String> = [
        "children", "child", "families", "family", "people", "pupils", "pupil", "babies", "baby", "boys", "girls",
        "siblings", "leavers", "girl", "boy", "infants", "teenagers",
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
                    let next = passage.allTokens[(index + 1)...].prefix(2)
                    guard next.contains(where: { people.contains($0.folded) }), next.first?.folded != "of" else {
                        return nil
                    }
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
}
