package import Diagnostics
package import Markdown

/// Where a thing is read from: a group of keys, and what follows it where it is the front matter of a file.
///
/// Whoever provides it knows the file format; whoever declares things does not. An example stands for "required": it is
/// what the error about a missing key asks for.
package protocol KeySource: AnyObject {
    /// Where the group begins.
    var location: SourceLocation { get }
    /// What follows the front matter; empty where nothing can.
    var body: MarkdownDocument { get }

    func line(_ key: String, example: String?) -> Located<String>?
    func lines(_ key: String, example: String?) -> [Located<String>]
    func prose(_ key: String, isRequired: Bool) -> MarkdownDocument?
    func proses(_ key: String) -> [MarkdownDocument]
    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        of type: Choice.Type,
        isRequired: Bool
    ) -> Located<Choice>?
    func group(_ key: String, named name: String, isRequired: Bool) -> (any KeySource)?
    func groups(_ key: String, named name: String) -> [any KeySource]
    func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)]

    /// Whether a key holds a list.
    func isList(_ key: String) -> Bool
    /// Whether a key holds a group of keys.
    func isGroup(_ key: String) -> Bool
    /// Whether a key is written at all, with a value or without.
    func isWritten(_ key: String) -> Bool
    /// Whether a key is written without a value, where leaving it out would say something else.
    func isBlank(_ key: String) -> Bool
    /// Where a key is written, or where the group begins.
    func place(of key: String) -> SourceLocation
    /// Whether a key that nobody knows seems to mean this one.
    func isMisspelt(_ key: String) -> Bool

    func report(_ diagnostic: Diagnostic)
    /// Reports what is missing, and keys that nobody asked for.
    func finish()
}

extension KeySource {
    /// A value that is written as one text; what has another form is reported.
    package func written<Value: WrittenValue>(
        _ key: String,
        as type: Value.Type,
        example: String? = nil
    ) -> Located<Value>? {
        line(key, example: example).flatMap { read($0, as: type, under: key, example: example ?? Value.example) }
    }

    /// The value that a text stands for; what has another form is reported.
    package func read<Value: WrittenValue>(
        _ text: Located<String>,
        as type: Value.Type,
        under key: String,
        example: String
    ) -> Located<Value>? {
        if let value = Value(written: text.value) { return Located(value, at: text.location) }
        let (message, remedy) = Value.problem(with: text.value, under: key, example: example)
        error(Value.rule, at: text.location, message, remedy: remedy)
        return nil
    }

    package func error(_ rule: String, at location: SourceLocation, _ message: String, remedy: String? = nil) {
        report(.error(rule, at: location, message, remedy: remedy))
    }
}
