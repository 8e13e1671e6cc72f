package import Diagnostics
internal import Markdown
internal import Model

/// A case study holds nothing that leads to a person's door.
package enum PersonalDetails: Check {
    package static let rule = Rule(
        "personal-details",
        .error,
        .privacy,
        title: "Case studies with details that identify people",
        finds: """
            Postcodes, addresses, telephone numbers, email addresses, dates of birth and long numbers in case \
            studies.
            """,
        why: "They lead to somebody's door. Consent to a story is not consent to an address.",
        answer: "Remove them."
    )

    /// Finds postcodes, addresses, telephone numbers, e-mail addresses, dates of birth and long numbers in case studies.
    ///
    /// Consent to a story is no consent to an address, so it makes no difference.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.caseStudies).flatMap { study in
            checked.passages(of: study).flatMap { passage in
                details(in: passage.allTokens).map { words, what in
                    finding(
                        at: passage.location(of: words),
                        "this case study contains what looks like \(what): '\(words)'",
                        remedy: "remove it; nothing that leads to a person may be published"
                    )
                }
            }
        }
    }

    private static let streets: Set<String> = ["Street", "Road", "Avenue", "Lane", "Close", "Crescent", "Terrace"]

    private static func details(in tokens: [Token]) -> [(words: String, what: String)] {
        var found = [(words: String, what: String)]()
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if let next, isOutwardCode(token.text), isInwardCode(next.text) {
                found.append(("\(token.text) \(next.text)", "a postcode"))
            } else if token.text == "@", index > 0, let next, next.kind == .word, !next.followsSpace {
                found.append(("@" + next.text, "an email address"))
            } else if token.text.count(where: \.isNumber) >= 10, token.text.allSatisfy({ $0.isNumber || $0 == "-" }) {
                found.append((token.text, "a telephone, NHS or case number"))
            } else if token.text.count == 5, token.text.hasPrefix("0"), token.text.allSatisfy(\.isNumber),
                next?.text.first?.isNumber == true
            {
                found.append((token.text, "a telephone number"))
            } else if token.folded == "birth", index >= 2, tokens[index - 1].folded == "of",
                tokens[index - 2].folded == "date", tokens[(index + 1)...].prefix(3).contains(where: hasDigits)
            {
                found.append(("birth", "a date of birth"))
            } else if token.folded == "born", next?.folded == "on" {
                found.append(("born on", "a date of birth"))
            } else if streets.contains(token.text), index >= 2, tokens[index - 2].count != nil,
                tokens[index - 1].isCapitalised
            {
                found.append(("\(tokens[index - 2].text) \(tokens[index - 1].text) \(token.text)", "an address"))
            }
        }
        return found
    }

    private static func hasDigits(_ token: Token) -> Bool { token.text.contains(where: \.isNumber) }

    /// `PL1`, `SW1A`: one or two letters, a digit, and perhaps one more character.
    private static func isOutwardCode(_ text: String) -> Bool {
        let letters = text.prefix { $0.isLetter && $0.isUppercase }
        let rest = text.dropFirst(letters.count)
        return (1...2).contains(letters.count) && (1...2).contains(rest.count) && rest.first?.isNumber == true
    }

    /// `2AA`: a digit and two letters.
    private static func isInwardCode(_ text: String) -> Bool {
        text.count == 3 && text.first?.isNumber == true && text.dropFirst().allSatisfy { $0.isLetter && $0.isUppercase }
    }
}
