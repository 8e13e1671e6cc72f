package import Diagnostics
internal import Model

/// A sentence has a beginning and an end.
package enum UnfinishedSentence: Check {
    package static let rule = Rule(
        "unfinished-sentence",
        .query,
        .language,
        title: "Unfinished sentences",
        finds: """
            A paragraph that ends with a word that cannot end a sentence, and a full stop in the middle of a \
            sentence.
            """,
        why: "Something is missing, and readers cannot know what.",
        answer: "Finish the sentence."
    )

    private static let openWords: Set<String> = [
        "and", "or", "the", "a", "an", "of", "to", "with", "including", "in", "for", "by", "from", "that", "which",
        "is",
        "are", "was", "were", "has", "have", "their", "our", "its", "at", "as", "than", "because", "between", "into",
    ]
    private static let shortForms: Set<String> = [
        "e.g", "i.e", "g", "e", "etc", "approx", "incl", "vs", "no", "st", "para", "paras", "mr", "mrs", "ms", "dr",
        "p",
    ]

    /// Finds paragraphs that end in a word that cannot end one, and sentences that go on with a small letter.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.filter { $0.kind == .paragraph }.compactMap { passage in
            let tokens = passage.allTokens
            if let last = tokens.last, tokens.count > 3, !goesOn(tokens, isInList: passage.isInList),
                last.text == "," || (last.text == ";" && !passage.isInList) || openWords.contains(last.folded),
                last.folded == last.text
            {
                return finding(
                    at: passage.location(of: tokens.suffix(2).map(\.text).joined(separator: " ")),
                    "this text stops in the middle of a sentence, at '\(last.text)'",
                    remedy: "finish the sentence"
                )
            }
            guard let index = brokenStop(tokens) else { return nil }
            return finding(
                at: passage.location(of: tokens[index + 1].text),
                "the text goes on with '\(tokens[index + 1].text)' after the full stop",
                remedy: "remove the full stop, or begin a new sentence"
            )
        }
    }

    /// Whether the last word may be the last: "…; and" in front of the last item of a list, and "if they want to".
    private static func goesOn(_ tokens: [Token], isInList: Bool) -> Bool {
        guard let last = tokens.last?.folded, let before = tokens.dropLast().last?.folded else { return false }
        if isInList, last == "and" || last == "or" { return before == ";" || before == "," }
        return last == "to"
            && ["want", "wants", "wanted", "need", "needs", "have", "has", "had", "able", "wish", "used"]
                .contains(before)
    }

    /// The first full stop that is followed by a small letter.
    private static func brokenStop(_ tokens: [Token]) -> Int? {
        tokens.indices.dropFirst().dropLast().first { index in
            let (before, after) = (tokens[index - 1], tokens[index + 1])
            guard tokens[index].text == ".", !tokens[index].followsSpace, after.followsSpace, after.kind == .word,
                before.text != "."
            else { return false }
            let isSmall = after.text.first?.isLowercase == true && after.text.allSatisfy { !$0.isUppercase }
            return isSmall && !shortForms.contains(before.folded)
        }
    }
}
