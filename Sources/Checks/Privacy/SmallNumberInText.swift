package import Diagnostics
internal import Measures
internal import Model

/// Where small numbers are withheld, the narrative does not give them away.
package enum SmallNumberInText: Check {
    package static let rule = Rule(
        "small-number-in-text",
        .query,
        .privacy,
        title: "Small numbers of people in the text",
        finds: """
            With `disclosure` in site.yaml: numbers of children, families and the like below the threshold in the \
            narrative, in titles, in notes and reasons beside figures, and in the words of tables.
            """,
        why: "What is withheld in the figures must not appear in the text.",
        answer: "Write \"fewer than 5\", or acknowledge why nobody can be recognised."
    )

    private static let people: Set<String> = [
        "adults", "babies", "boys", "carers", "children", "clients", "families", "fathers", "girls", "individuals",
        "infants", "learners", "leavers", "men", "mothers", "parents", "patients", "people", "persons", "pupils",
        "residents", "siblings", "students", "teenagers", "tenants", "victims", "women",
    ]
    /// After a greater number, one of these belongs to another word: "four family hubs".
    private static let person: Set<String> = [
        "adult", "baby", "boy", "carer", "child", "client", "family", "father", "girl", "individual", "infant",
        "learner", "leaver", "man", "mother", "parent", "patient", "person", "pupil", "resident", "sibling", "student",
        "teenager", "tenant", "victim", "woman",
    ]
    /// What makes another word of a person in front of it: "one family hub", "one child protection plan".
    private static let compounds: Set<String> = [
        "assessment", "centre", "conference", "court", "group", "help", "home", "hub", "network", "plan", "practice",
        "protection", "safety", "service", "support", "team",
    ]
    /// What has a number of its own: "Year 4 pupils".
    private static let numbered: Set<String> = [
        "year", "years", "stage", "phase", "tier", "level", "band", "priority", "quarter", "part", "group", "age",
        "aged",
    ]

    /// Finds numbers of children, families and the like below the threshold of site.yaml, outside case studies.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let disclosure = checked.content.settings.disclosure else { return [] }
        return (checked.passages + checked.codes).filter { isRead($0) }.flatMap { passage in
            ranges(in: passage.allTokens, below: disclosure).map { range in
                let words = text(of: passage.allTokens[range])
                // The same words may stand in front of it, in a greater number too: "13 children and 3 children".
                let earlier = text(of: passage.allTokens[..<range.upperBound]).ranges(of: words).count - 1
                return finding(words, at: passage.location(of: words, occurrence: earlier), below: disclosure)
            }
        }
    }

    /// What is said of suppressed figures has a rule of its own, which is stricter.
    private static func isRead(_ passage: Passage) -> Bool {
        passage.key != Measure.suppressionKey && !passage.path.contains("/case-studies/")
    }

    private static func finding(
        _ words: String,
        at place: SourceLocation,
        below disclosure: DisclosureRule
    ) -> Diagnostic {
        finding(
            at: place,
            "'\(words)' is fewer than \(disclosure.threshold), and this site withholds numbers of people that small",
            remedy: "write 'fewer than \(disclosure.threshold)', or acknowledge why nobody can be recognised"
        )
    }

    /// The words as they are written, from the first token to the last.
    private static func text(of tokens: ArraySlice<Token>) -> String {
        tokens.enumerated().reduce(into: "") { text, token in
            text += (token.offset > 0 && token.element.followsSpace ? " " : "") + token.element.text
        }
    }

    /// Where small numbers stand with the people that they count.
    private static func ranges(in tokens: [Token], below disclosure: DisclosureRule) -> [Range<Int>] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            let isSingle = token.folded == "single"
            guard let number = isSingle ? 1 : NumberWords.count(token), disclosure.withholds(number) else { return nil }
            let isNumbered = index > 0 && token.kind == .figure && numbered.contains(tokens[index - 1].folded)
            let next = words(after: index, in: tokens)
            let counted = isSingle ? next.prefix(1) : next.suffix(2)
            let counts = counted.indices.contains { position in
                people.contains(tokens[position].folded)
                    || number == 1 && person.contains(tokens[position].folded)
                        && !(position + 1 < tokens.count && compounds.contains(tokens[position + 1].folded))
            }
            return !isNumbered && counts ? index..<next.endIndex : nil
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
