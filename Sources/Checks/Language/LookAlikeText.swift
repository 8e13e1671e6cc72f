package import Diagnostics
internal import Figures
internal import Model

/// A word is written in one alphabet.
package enum LookAlikeText: Check {
    package static let rule = Rule(
        "look-alike-text",
        .query,
        .language,
        title: "Letters of other alphabets in English words",
        finds: "Cyrillic and Greek letters in words that are otherwise Latin, or in words of up to four letters.",
        why: "The word cannot be found by searching, and screen readers misread it.",
        answer: "Type it again."
    )

    /// Finds Cyrillic and Greek letters in words of up to four letters that are in capitals or mixed with Latin ones.
    ///
    /// Longer words wholly in another alphabet are likely to be meant.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            passage.allTokens.compactMap { token -> Diagnostic? in
                guard let first = lookAlike(in: token) else { return nil }
                let found = finding(
                    at: passage.location(of: token.text),
                    "'\(token.text)' contains \(first.properties.name ?? "a letter of another alphabet"), which only looks "
                        + "like a Latin letter",
                    remedy: "type the word again"
                )
                return latin(token.text).map { found.replacing(token.text, with: $0) } ?? found.spanning(token.text)
            }
        }
    }

    /// The word in Latin letters; `nil` where there is no telling which are meant.
    private static func latin(_ word: String) -> String? {
        guard word.unicodeScalars.contains(where: { $0.properties.isAlphabetic && $0.isASCII }) else { return nil }
        var ignored = [Diagnostic]()
        let plain = LookAlikeLetters.normalise(Located(word, at: SourceLocation(path: "")), reportingTo: &ignored)
        let (before, after) = (Array(word.unicodeScalars), Array(plain.unicodeScalars))
        guard before.count == after.count else { return nil }
        // Dashes and the like are none of this check's business.
        let isLatin = zip(before, after).allSatisfy { (0x370...0x52F).contains($0.value) ? $1.isASCII : $0 == $1 }
        return isLatin ? plain : nil
    }

    /// The first letter of another alphabet in what is likely to be an English word.
    static func lookAlike(in token: Token) -> Unicode.Scalar? {
        guard token.kind == .word,
            let first = token.text.unicodeScalars.first(where: { (0x370...0x52F).contains($0.value) })
        else { return nil }
        let isMixed = token.text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII }
        return isMixed || token.text.count <= 4 ? first : nil
    }
}
