/// A thing of the data for machines that says once what it is made of.
///
/// From its declaration follow what is written, the JSON Schema beside it, and its table in the documentation:
///
/// ```swift
/// static let data = DataDeclaration<Direction>("direction", "Which way it moved") {
///     DataWord("arrow", \.arrow, "Which way the number moved")
///     DataNumber("change", \.change.doubleValue, "By how much, with its sign")
/// }
/// ```
package protocol DataThing: SendableMetatype {
    static var data: DataDeclaration<Self> { get }
}

/// What a thing of the data for machines is made of: its keys, in the order in which they are documented.
package struct DataDeclaration<Subject>: Sendable {
    /// What the documentation calls it: `milestone`.
    package let name: String
    /// What it is, as one phrase without a full stop.
    package let meaning: String
    let keys: [DataKey<Subject>]

    /// Declares a thing.
    ///
    /// - Parameters:
    ///   - name: What the documentation calls it.
    ///   - meaning: What it is, as one phrase without a full stop.
    ///   - keys: Its keys. What the content's declarations add comes after the thing's own keys, and where both have
    ///     a key of one name, the thing's own counts.
    package init(_ name: String, _ meaning: String, @DataKeysBuilder<Subject> _ keys: () -> [DataKey<Subject>]) {
        self.name = name
        self.meaning = meaning
        var names = Set<String>()
        self.keys = keys().filter { names.insert($0.description.name).inserted }
    }

    /// What is written of a thing.
    package func value(of subject: Subject) -> DeclaredValue {
        .group(keys.compactMap { key in key.value(subject).map { .init(key.description.name, $0) } })
    }

    /// The same without the Swift type, for the schema and the documentation.
    package var description: DataDescription {
        DataDescription(name: name, meaning: meaning, keys: keys.map(\.description))
    }
}

/// A key of a thing of the data for machines.
package struct DataKey<Subject>: Sendable {
    let description: DataDescription.Key
    /// What is written; `nil` where the key does not apply and is left out.
    let value: @Sendable (Subject) -> DeclaredValue?

    init(
        _ name: String,
        _ meaning: String,
        _ form: DataForm,
        isRequired: Bool,
        value: @escaping @Sendable (Subject) -> DeclaredValue?
    ) {
        description = DataDescription.Key(name: name, meaning: meaning, form: form, isRequired: isRequired)
        self.value = value
    }
}

/// One or more keys, as they are written in a declaration.
package protocol DataKeys<Subject> {
    associatedtype Subject
    var keys: [DataKey<Subject>] { get }
}

/// Collects the keys that a thing declares.
@resultBuilder
package enum DataKeysBuilder<Subject> {
    package static func buildExpression(_ declared: some DataKeys<Subject>) -> [DataKey<Subject>] { declared.keys }
    package static func buildBlock(_ keys: [DataKey<Subject>]...) -> [DataKey<Subject>] { keys.flatMap(\.self) }
}
