/// A key whose value has a form of its own.
package struct Custom<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// - Parameters:
    ///   - name: The key.
    ///   - meaning: What it means.
    ///   - form: How it is written.
    ///   - isRequired: Whether it must be there.
    ///   - destinations: Where it goes.
    ///   - example: A value that would do.
    ///   - read: Takes the value and reports what is wrong with it.
    ///   - texts: Visits what is printed of it.
    ///   - value: What it says, for machines.
    package init(
        _ name: String,
        _ meaning: String,
        form: Form,
        isRequired: Bool = false,
        to destinations: Destinations = .nowhere,
        example: String? = nil,
        read: @escaping @Sendable (any KeySource, inout Subject) -> Void,
        texts: @escaping @Sendable (Subject, (PrintedText) -> Void) -> Void = { _, _ in },
        value: @escaping @Sendable (Subject) -> DeclaredValue? = { _ in nil }
    ) {
        key = Key(
            name,
            meaning,
            form: form,
            isRequired: isRequired,
            to: destinations,
            example: example,
            read: read,
            texts: texts,
            value: { subject, _ in value(subject) }
        )
    }
}
