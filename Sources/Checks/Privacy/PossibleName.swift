package import Diagnostics
internal import Markdown
internal import Model

/// A case study that is anonymised names nobody, and no school or home that leads to somebody.
package enum PossibleName: Check {
    package static let rule = Rule(
        "possible-name",
        .query,
        .privacy,
        title: "Names in case studies",
        finds: "First names in case studies that are called anonymised, and names of schools in any case study.",
        why: "A name and a school are enough to recognise a child.",
        answer: "Write \"a child\" or \"a primary school\". If the name is made up, write `identity: pseudonym`."
    )

    /// Finds first names, where the case study does not say that they are pseudonyms or used with consent, and names of
    /// schools in any case study.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        // The name of the authority tells no more than the site itself does.
        let place = Set(checked.content.settings.authority.value.split(separator: " ").map(String.init))
        return checked.content.priorities.flatMap(\.caseStudies).flatMap { study -> [Diagnostic] in
            let passages = checked.passages(of: study)
            return
                (study.identity.value == .anonymised ? passages.flatMap { names(in: $0, of: study) } : [])
                .firstOfEach(\.message) + passages.flatMap { schools(in: $0, place) }.firstOfEach(\.message)
        }
    }

    private static func names(in passage: Passage, of study: CaseStudy) -> [Diagnostic] {
        let tokens = passage.allTokens
        return tokens.indices.compactMap { index in
            guard tokens[index].isCapitalised else { return nil }
            let word =
                tokens[index].text.replacing("\u{2019}", with: "'").split(separator: "'").first.map(String.init) ?? ""
            let isCalled =
                index > 0 && ["called", "named"].contains(tokens[index - 1].folded) && tokens[index].folded.count > 2
                && !tokens[index].text.dropFirst().contains(where: \.isUppercase)
            guard isCalled || FirstNames.all.contains(word) else { return nil }
            return finding(
                at: passage.location(of: word),
                "'\(word)' looks like a first name, but the case study '\(study.id.value)' is called anonymised",
                remedy: "write 'a child' or 'their father'; if the name is made up, write 'identity: pseudonym'"
            )
        }
    }

    private static let kinds: Set<String> = ["School", "Academy", "College", "Nursery", "Infants", "Juniors"]
    private static let generic: Set<String> = [
        "The", "A", "Her", "His", "My", "Your", "Virtual", "Our", "Primary", "Secondary", "Special", "High", "Grammar",
        "Junior", "Infant", "Art",
        "Every", "All", "This", "Their", "City", "Local", "Community", "Further",
    ]

    private static func schools(in passage: Passage, _ place: Set<String>) -> [Diagnostic] {
        let tokens = passage.allTokens
        return tokens.indices.dropFirst().compactMap { index in
            guard kinds.contains(tokens[index].text) else { return nil }
            // "St Luke's Primary School": the first word in front that tells one school from another.
            let before = tokens[..<index].suffix(3).reversed().prefix { $0.isCapitalised || $0.text == "-" }
            guard let name = before.first(where: { !generic.contains($0.text) && !place.contains($0.text) }),
                name.kind == .word
            else { return nil }
            let words = before.reversed().map(\.text).joined(separator: " ") + " " + tokens[index].text
            return finding(
                at: passage.location(of: words),
                "the case study names '\(words)', which tells readers where somebody can be found",
                remedy: "write 'a primary school', or acknowledge why the name may stay"
            )
        }
    }
}

extension Sequence where Element == Diagnostic {
    /// Of several findings that say the same, the first.
    fileprivate func firstOfEach(_ key: KeyPath<Diagnostic, String>) -> [Diagnostic] {
        var seen = Set<String>()
        return filter { seen.insert($0[keyPath: key]).inserted }
    }
}
