package import Diagnostics
internal import Markdown
internal import Model

/// Every abbreviation is in the glossary, or written out where it is used.
package enum UnexplainedAbbreviation: Check {
    package static let rule = Rule(
        "unexplained-abbreviation",
        .query,
        .language,
        title: "Unexplained abbreviations",
        finds: """
            Words in capitals that neither the glossary nor the text of the file explains. There is one finding for \
            each file.
            """,
        why: "Members and the public may not know them.",
        answer: "Add them to glossary.yaml, or write them out."
    )

    /// Abbreviations that are words of the language by now, and what `TemplateText` asks about.
    private static let common: Set<String> = [
        "UK", "OK", "PDF", "CSV", "TV", "AM", "PM", "ID", "USB", "GCSE", "GCSES", "II", "III", "IV", "VI", "VII", "BBC",
        "WCAG", "HTML", "AA", "SMS", "NHS", "FAQ", "URL", "DVD", "CEO", "CV", "GP", "QR", "COVID", "TBC", "TBA",
        "TODO", "XX", "XXX",
        // Words that are written large to be heard.
        "ALL", "AND", "ANY", "NEW", "NO", "NOT", "ONLY", "OR", "THE", "TOTAL", "YES",
    ]

    /// Finds words in capitals that no glossary entry and no text of the same file explains.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let terms = checked.content.glossary.map(\.term.value)
        // "SEN Support" explains SEN as well.
        let known = Set(
            terms.flatMap { [$0] + $0.split { !($0.isLetter || $0.isNumber || $0 == "&") }.map(String.init) }
        )
        let identifiers = Set(
            checked.content.obligations.map(\.id.value) + checked.content.actions.map(\.id.value)
                + checked.content.priorities.flatMap(\.milestones).map(\.id.value)
        )
        var spelt = [String: Set<String>]()
        for passage in checked.passages {
            for (word, _) in Expansions.all(in: passage.allTokens) { spelt[passage.path, default: []].insert(word) }
        }
        var seen = [String: Set<String>]()
        let once = checked.passages.flatMap { passage -> [Located<String>] in
            passage.allTokens.filter { token in
                isAbbreviation(token) && LookAlikeText.lookAlike(in: token) == nil && !isKnown(token.text, known)
                    && !identifiers.contains(token.text)
                    && !(spelt[passage.path]?.contains(singular(token.text)) ?? false)
            }
            .compactMap { token in
                let word = singular(token.text)
                let isFirst = seen[passage.path] == nil
                guard seen[passage.path, default: []].insert(word).inserted else { return nil }
                // Only the first of a file is shown at its place, which takes a search through the text.
                return Located(word, at: isFirst ? passage.location(of: token.text) : passage.start)
            }
        }
        return onePerFile(once, remedy: "add them to glossary.yaml, or write them out") { count in
            count.counted("abbreviation is", "abbreviations are")
                + " not in the glossary: "
        }
    }

    private static func isAbbreviation(_ token: Token) -> Bool {
        // Most words have no capital letter beyond their first, and this sees so at once.
        guard token.kind == .word, token.capitals >= 2, token.text.count <= 8 else { return false }
        let letters = singular(token.text)
        // With digits, it is a number of something.
        guard letters.allSatisfy({ $0.isUppercase || $0 == "&" }) else { return false }
        return letters.count(where: \.isUppercase) >= 2 && letters.first?.isUppercase == true
    }

    /// `EHCPs` and `EHCP's` are of `EHCP`.
    private static func singular(_ word: String) -> String {
        let owned = word.hasSuffix("'s") || word.hasSuffix("\u{2019}s") ? String(word.dropLast(2)) : word
        return owned.hasSuffix("s") ? String(owned.dropLast()) : owned
    }

    private static func isKnown(_ word: String, _ known: Set<String>) -> Bool {
        known.contains(word) || known.contains(singular(word)) || common.contains(word)
            || common.contains(singular(word))
    }
}
