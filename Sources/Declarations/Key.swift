/// One key of a thing: how it is written, what it means and where its value goes.
package struct Key<Subject>: Sendable {
    package let name: String
    /// What it means, as one phrase without a full stop.
    package let meaning: String
    package let form: Form
    package let isRequired: Bool
    package let destinations: Destinations
    /// A value that would do, for errors, documentation and skeletons.
    package let example: String?
    /// Whether something that is begun should have it, though it may be left out.
    package var isExpected = false
    /// Takes the value from where it was written.
    let read: @Sendable (any KeySource, inout Subject) -> Void
    /// Visits the texts that are printed.
    let texts: @Sendable (Subject, (PrintedText) -> Void) -> Void
    /// What is said, for one destination; `nil` where nothing is.
    let value: @Sendable (Subject, Destinations) -> DeclaredValue?

    package init(
        _ name: String,
        _ meaning: String,
        form: Form,
        isRequired: Bool,
        to destinations: Destinations,
        example: String? = nil,
        read: @escaping @Sendable (any KeySource, inout Subject) -> Void,
        texts: @escaping @Sendable (Subject, (PrintedText) -> Void) -> Void = { _, _ in },
        value: @escaping @Sendable (Subject, Destinations) -> DeclaredValue? = { _, _ in nil }
    ) {
        self.name = name
        self.meaning = meaning
        self.form = form
        self.isRequired = isRequired
        self.destinations = destinations
        self.example = example
        self.read = read
        self.texts = texts
        self.value = value
    }

    var description: KeyDescription {
        KeyDescription(
            name: name,
            meaning: meaning,
            form: form,
            isRequired: isRequired,
            destinations: destinations,
            example: example,
            isExpected: isExpected
        )
    }
}

/// Where what a key says may go.
package struct Destinations: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Shown on a page; everything that is shown is read by every check.
    package static let pages = Destinations(rawValue: 1)
    /// Found by the search.
    package static let search = Destinations(rawValue: 2)
    /// Kept in the published record, so that it cannot change in silence.
    package static let record = Destinations(rawValue: 4)
    /// Part of the data for machines.
    package static let data = Destinations(rawValue: 8)

    /// What is said to readers: all of the above.
    package static let everywhere: Destinations = [.pages, .search, .record, .data]
    /// What holds things together and is not shown as a text: ids, choices, references.
    package static let facts: Destinations = [.record, .data]
    /// What only the program needs.
    package static let nowhere: Destinations = []

    /// Whether anybody outside reads it as words.
    var isRead: Bool { !isDisjoint(with: [.pages, .search]) }
}
