package import Diagnostics
package import Declarations

/// An answer to a query: why the content is as it is.
package struct Acknowledgement: Thing {
    package var rule: Located<String>
    package var file: Located<String>
    /// Words of the query or of the line that it is about, or names of things that a query lists; without any, every
    /// query of the rule about the file is meant.
    package var words: [Located<String>] = []
    package var reason: Located<String>
    package var by: Located<String>
}

extension Acknowledgement {
    package init(at location: SourceLocation) {
        rule = .none(at: location)
        file = .none(at: location)
        reason = .none(at: location)
        by = .none(at: location)
    }

    package static let declaration = Declaration<Acknowledgement>("acknowledgement", "An answer to a query") {
        Line(
            "rule",
            \.rule,
            "The rule that asks, as its message names it",
            example: "table-arithmetic",
            to: .nowhere
        )
        Line(
            "file",
            \.file,
            "The file that it asks about; * stands for any one name",
            example: "priorities/01-early-help/priority.md",
            to: .nowhere
        )
        Custom(
            "words",
            "Words of the message or of the line that it is about; without them, every query of the rule about the "
                + "file is answered",
            form: .oneOrList(.line),
            read: readWords
        )
        Line("reason", \.reason, "The answer, shown on the page \"Data quality\"", to: [.pages])
        Line("by", \.by, "Who answers, by role", example: "Performance Manager", to: [.pages])
    }

    /// The key may be left out, but not left empty, because then all would be answered.
    @Sendable private static func readWords(_ source: any KeySource, _ answer: inout Acknowledgement) {
        let one = source.isList("words") ? nil : source.line("words", example: nil)
        answer.words = one.map { [$0] } ?? (source.isList("words") ? source.lines("words", example: nil) : [])
        if answer.words.isEmpty, source.isWritten("words") {
            source.error(
                "missing-value",
                at: source.place(of: "words"),
                "'words' does not say which queries are answered",
                remedy: "write words of the query, or take the key out to answer all of the rule about the file"
            )
        }
    }
}
