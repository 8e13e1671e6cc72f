package import Diagnostics
internal import Model

/// Nothing is left over from a template or a draft.
package enum TemplateText: Check {
    package static let rule = Rule(
        "template-text",
        .query,
        .language,
        title: "Text left over from a template or a draft",
        finds: "\"Click here to enter text\", \"TBC\", \"xx%\", \"Draft v0.1\" and the like.",
        why: "It should have been replaced before anybody saw it.",
        answer: "Write what is meant, or remove it."
    )

    private static let phrases = [
        "click here to enter", "briefing report title", "click or tap", "enter text", "lorem ipsum", "insert text",
        "insert date", "insert name",
        "to be inserted", "[insert", "<insert", "xx%", "x%", "£xx", "todo", "tbc", "tba", "???", "[date]", "[name]",
        "xxx",
    ]

    /// Finds words that wait for others to take their place.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let finder = PhraseFinder(phrases)
        // A cell may quote what another table prints.
        return (checked.passages.filter { $0.kind != .cell } + checked.codes).compactMap { passage -> Diagnostic? in
            let candidates = finder.found(in: passage.text).map { phrases[$0] }
            let text = candidates.isEmpty ? "" : passage.text.lowercased()
            guard let phrase = candidates.first(where: { occurs($0, in: text) }) ?? draft(passage.allTokens) else {
                return nil
            }
            let lowered = passage.text.lowercased()
            let range = lowered.firstRange(of: phrase)
            let start = range.map { lowered.distance(from: lowered.startIndex, to: $0.lowerBound) } ?? 0
            let words = String(passage.text.dropFirst(start).prefix(phrase.count))
            return finding(
                at: passage.location(of: words),
                "'\(words)' looks like text that should have been replaced",
                remedy: "write what is meant, or remove it"
            )
        }
    }

    /// Whether a phrase stands in a text, not in the middle of a word.
    private static func occurs(_ phrase: String, in text: String) -> Bool {
        guard let range = text.firstRange(of: phrase) else { return false }
        let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
        let isWhole = !(phrase.first?.isLetter == true && (before.isLetter || before.isNumber))
        return isWhole && !(phrase.last?.isLetter == true && (after.isLetter || after.isNumber))
    }

    /// `draft v0.1` without quotation marks around it.
    private static func draft(_ tokens: [Token]) -> String? {
        tokens.indices.dropLast().lazy.first { index in
            tokens[index].folded == "draft" && tokens[index + 1].folded.hasPrefix("v0")
                && (index == 0 || !["\"", "\u{201C}", "'", "\u{2018}"].contains(tokens[index - 1].text))
        }
        .map { "\(tokens[$0].folded) \(tokens[$0 + 1].folded)" }
    }
}
