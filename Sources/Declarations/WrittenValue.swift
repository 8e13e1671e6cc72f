/// A value that is written as one text of a certain form: a date, a number, yes or no.
package protocol WrittenValue: Sendable {
    /// Reads it; `nil` where the text has another form.
    init?(written: String)
    /// The rule that finds it badly written.
    static var rule: String { get }
    /// What was found instead of it under a key, and what to write.
    static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String)
    static var form: Form { get }
    /// A value that would do.
    static var example: String { get }
    /// For machines and for comparing.
    var declared: DeclaredValue { get }
}

extension Int: WrittenValue {
    package init?(written: String) { self.init(written) }

    package static var rule: String { "wrong-type" }
    package static var form: Form { .wholeNumber }
    package static var example: String { "1" }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        ("'\(written)' is not a whole number", "write, for example, '\(key): \(example)'")
    }

    package var declared: DeclaredValue { .number(self) }
}

extension Bool: WrittenValue {
    /// Reads yes and no, and what editors and other programs make of them.
    package init?(written: String) {
        switch written.lowercased() {
        case "yes", "true", "on": self = true
        case "no", "false", "off": self = false
        default: return nil
        }
    }

    package static var rule: String { "wrong-type" }
    package static var form: Form { .yesNo }
    package static var example: String { "yes" }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        ("'\(written)' is neither yes nor no", "write '\(key): yes' or '\(key): no'")
    }

    package var declared: DeclaredValue { .yesNo(self) }
}
