package import Diagnostics
internal import Model

/// An abbreviation stands for one thing.
package enum AbbreviationExpandedTwice: Check {
    package static let rule = Rule(
        "abbreviation-expanded-twice",
        .query,
        .language,
        title: "Abbreviations explained in two ways",
        finds: "An abbreviation that is written out in two different ways.",
        why: "Readers wonder whether they are two different things.",
        answer: "Write it out in the same way in both places."
    )

    /// Finds abbreviations that a text writes out otherwise than the glossary or an earlier text.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var known = [String: (words: String, place: String)]()
        for entry in checked.content.glossary {
            guard let expansion = entry.expansion else { continue }
            known[entry.term.value] = (expansion.value, "the glossary")
        }
        var found = [Diagnostic]()
        for passage in checked.passages {
            for (abbreviation, words) in Expansions.all(in: passage.allTokens) {
                guard let earlier = known[abbreviation] else {
                    known[abbreviation] = (words, passage.path)
                    continue
                }
                guard normal(earlier.words) != normal(words) else { continue }
                // The words are without their commas.
                let written = "\(words) (\(abbreviation)"
                found.append(
                    finding(
                        at: passage.location(of: passage.text.contains(written) ? written : "(" + abbreviation),
                        "'\(abbreviation)' is written out as '\(words)' here, but as '\(earlier.words)' in \(earlier.place)",
                        remedy: "write the same in both places"
                    )
                )
            }
        }
        return found
    }

    /// The words without what makes no difference: case, endings, `&` and commas.
    private static func normal(_ words: String) -> [String] {
        Tokeniser.tokens(of: words.replacing("&", with: "and").replacing("-", with: " "))
            .filter { $0.kind == .word }
            .map { String($0.folded.prefix(5)) }
            .map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
    }
}
