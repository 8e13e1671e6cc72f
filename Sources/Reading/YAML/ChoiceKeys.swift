internal import Diagnostics

/// Keys whose values are one of a few words.
extension KeyReader {
    /// One of a few words.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        of type: Choice.Type
    ) -> Located<Choice>? {
        choice(key, text(key))
    }

    /// One of a few words that must be there.
    func requiredChoice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        otherwise: Choice
    ) -> Located<Choice> {
        writtenChoice(key, of: Choice.self) ?? Located(otherwise, at: location)
    }

    /// One of a few words that must be there; `nil` after an error.
    func writtenChoice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        of type: Choice.Type
    ) -> Located<Choice>? {
        let example = Choice.allCases.map(\.rawValue).joined(separator: " | ")
        return choice(key, scalar(key, required(key, example: example)))
    }

    private func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        _ text: Located<String>?
    ) -> Located<Choice>? {
        guard let text else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            findings.unknown(
                "unknown-choice",
                at: text.location,
                "'\(text.value)' is not \(key.withArticle)",
                written: text.value,
                known: Choice.allCases.map(\.rawValue)
            )
            return nil
        }
        return Located(choice, at: text.location)
    }
}
