import SafeHTML

/// One name that templates may use, what kind of value it has and how the value is reached.
package struct Field: Sendable {
    /// What templates write.
    let name: String
    /// One phrase for the documentation.
    let meaning: String
    /// What kind of value it is and where it is found.
    let kind: Kind

    /// What kind of value a field has and where it is found.
    enum Kind: Sendable {
        /// Something that is written into the page.
        case words(Words, optional: Bool, Place)
        /// Yes or no.
        case yesNo(YesNoPlace)
        /// One other model, always there.
        case one(ModelReference, OnePlace)
        /// One other model, perhaps.
        case optionalOne(ModelReference, OptionalAccess)
        /// Any number of another model.
        case list(ModelReference, ListAccess)
        /// Any number of texts, each of which lies where the place says, seen from its own first byte.
        case wordsList(Words, Place, ListAccess)
        /// One of a fixed number of cases.
        case oneOf(ChoiceAccess)
    }

    /// How a value that can be written must be written.
    enum Words: Sendable, Hashable {
        /// Plain text: escaped.
        case text
        /// Markup that may be trusted: written as it is.
        case markup
        /// An address: escaped, and allowed where the address of a link or picture stands.
        case link
    }

    /// Where words are: at an offset from the model's first byte, wherever a computed property finds them, or nowhere
    /// yet, because they are made when the page is written.
    enum Place: Sendable {
        case stored(Int)
        case computed(@Sendable (UnsafeRawPointer) -> String?)
        case written(WrittenAccess)
    }

    /// How words are made when the page is written.
    struct WrittenAccess: Sendable {
        let isThere: Test
        let write: Write
    }

    /// How a case is read, and how it is asked for.
    struct ChoiceAccess: Sendable {
        /// The cases, as templates write them.
        let cases: [String]
        let text: @Sendable (UnsafeRawPointer) -> String?
        /// What asks whether the value is the case of the given name.
        let test: @Sendable (String) -> Test
    }

    /// Where a yes or no is.
    enum YesNoPlace: Sendable {
        case stored(Int)
        case computed(Test)
    }

    /// Where another model is.
    enum OnePlace: Sendable {
        case stored(Int)
        case computed(Visit)
    }

    /// How a model that may be absent is reached.
    struct OptionalAccess: Sendable {
        let isStored: Bool
        let isPresent: Test
        let visit: Visit
    }

    /// How the elements of a list are reached.
    struct ListAccess: Sendable {
        let isStored: Bool
        let isNotEmpty: Test
        let visit: Visit
    }
}

/// Asks a question of the model whose first byte is at the pointer.
typealias Test = @Sendable (UnsafeRawPointer) -> Bool

/// Makes the words of the model at the pointer as they stand here on the page.
typealias Write = @Sendable (UnsafeRawPointer, PageAnchors) -> String?

/// Calls back with a pointer to every value that a field of the model at the first pointer has.
///
/// The pointers given to the callback are good only during the call.
typealias Visit = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

extension Field.Place {
    /// Where a property is, and what is written of its value.
    init<Model, Value>(_ path: any KeyPath<Model, Value> & Sendable, _ words: @escaping @Sendable (Value) -> String?) {
        let reader = PropertyReader(path)
        self =
            if let offset = reader.offset {
                .stored(offset)
            } else {
                .computed { reader.withValue(at: $0) { words($0.pointee) } }
            }
    }
}
