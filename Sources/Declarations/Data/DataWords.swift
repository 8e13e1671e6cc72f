/// One of a few words, written with hyphens: `in progress` as `in-progress`.
package struct DataWord<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A word that is always there.
    package init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: String,
        _ word: @escaping @Sendable (Subject) -> Word,
        _ meaning: String
    ) {
        keys = [DataKey(name, meaning, .words(of: Word.self), isRequired: true) { .word(word($0).rawValue) }]
    }

    /// A word that may not apply.
    package init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: String,
        optional word: @escaping @Sendable (Subject) -> Word?,
        _ meaning: String
    ) {
        keys = [
            DataKey(name, meaning, .words(of: Word.self), isRequired: false) { word($0).map { .word($0.rawValue) } }
        ]
    }

    /// A word that is always there: a case, or another word where there is none.
    package init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: String,
        _ word: @escaping @Sendable (Subject) -> Word?,
        otherwise other: String,
        _ meaning: String
    ) {
        keys = [
            DataKey(name, meaning, .words(Word.allCases.map(\.rawValue) + [other]), isRequired: true) {
                .word(word($0)?.rawValue ?? other)
            }
        ]
    }
}

/// A list of words, each one of a few.
package struct DataWords<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A list that is always there, of words that are not the cases of one type.
    package init(
        _ name: String,
        _ list: @escaping @Sendable (Subject) -> [String],
        among words: [String],
        _ meaning: String
    ) {
        keys = [
            DataKey(name, meaning, .list(.words(words)), isRequired: true) { .list(list($0).map { .word($0) }) }
        ]
    }

    /// A list that may not apply.
    package init<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: String,
        optional list: @escaping @Sendable (Subject) -> [Word]?,
        _ meaning: String
    ) {
        keys = [
            DataKey(name, meaning, .list(.words(of: Word.self)), isRequired: false) {
                list($0).map { .list($0.map { .word($0.rawValue) }) }
            }
        ]
    }
}

extension DataForm {
    /// One of the cases of a type.
    static func words<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(of type: Word.Type) -> DataForm
    {
        .words(type.allCases.map(\.rawValue))
    }

    static func words(_ words: [String]) -> DataForm { .word(words.map(DeclaredValue.hyphenated)) }
}

extension DeclaredValue {
    /// A word as machines read it.
    static func word(_ word: String) -> DeclaredValue { .text(hyphenated(word)) }

    static func hyphenated(_ word: String) -> String { word.replacing(" ", with: "-") }
}
