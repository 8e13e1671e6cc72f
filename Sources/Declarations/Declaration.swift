/// What a thing of the content is made of: its keys, in the order in which they are documented.
package struct Declaration<Subject>: Sendable {
    /// What errors call the thing: `milestone`.
    package let name: String
    /// What it is, as one phrase without a full stop, for the documentation.
    package let meaning: String
    /// Its keys.
    package let keys: [Key<Subject>]
    /// Judges what keys say together, after each has been read.
    private let check: @Sendable (inout Subject, any KeySource) -> Void

    /// Declares a thing.
    ///
    /// - Parameters:
    ///   - name: What errors call it.
    ///   - meaning: What it is, as one phrase without a full stop.
    ///   - keys: Its keys.
    ///   - check: Reports what is wrong between keys, such as an end before its beginning.
    package init(
        _ name: String,
        _ meaning: String,
        @KeysBuilder<Subject> _ keys: () -> [Key<Subject>],
        check: @escaping @Sendable (inout Subject, any KeySource) -> Void = { _, _ in }
    ) {
        self.name = name
        self.meaning = meaning
        self.keys = keys()
        self.check = check
    }

    /// Visits every text of the thing that is printed, and of what belongs to it, in the order of the keys.
    package func texts(of subject: Subject, _ visit: (PrintedText) -> Void) {
        for key in keys { key.texts(subject, visit) }
    }

    /// What the thing says under each key that goes to one of the destinations; keys without a value are absent.
    package func values(of subject: Subject, for destination: Destinations) -> [(key: String, value: DeclaredValue)] {
        keys.compactMap { key in
            guard key.destinations.contains(destination) else { return nil }
            return key.value(subject, destination).map { (key.name, $0) }
        }
    }

    /// What the thing says for one destination, as one value that can be kept and compared.
    package func value(of subject: Subject, for destination: Destinations) -> DeclaredValue {
        group(of: subject, for: destination).inOrderOfKeys
    }

    /// The same without the Swift type, for documentation and schemas.
    package var description: ThingDescription {
        ThingDescription(name: name, meaning: meaning, keys: keys.map(\.description))
    }
}

extension Declaration where Subject: Thing {
    /// Reads a thing; what is wrong is reported to the source.
    package func read(_ source: any KeySource) -> Subject {
        var subject = Subject(at: source.location)
        for key in keys { key.read(source, &subject) }
        source.finish()
        check(&subject, source)
        return subject
    }
}

/// One kind of key, as it is written in a declaration.
package protocol KeyDeclaration<Subject> {
    associatedtype Subject
    var key: Key<Subject> { get }
}

extension KeyDeclaration {
    /// The same key as one that something new is begun with, though it may be left out.
    package var expected: [Key<Subject>] {
        var key = key
        key.isExpected = true
        return [key]
    }
}

/// Collects the keys that a thing declares.
@resultBuilder
package enum KeysBuilder<Subject> {
    package static func buildExpression(_ declaration: some KeyDeclaration<Subject>) -> [Key<Subject>] {
        [declaration.key]
    }

    /// Keys that several things share.
    package static func buildExpression(_ keys: [Key<Subject>]) -> [Key<Subject>] { keys }

    package static func buildBlock(_ keys: [Key<Subject>]...) -> [Key<Subject>] { keys.flatMap(\.self) }
}
