package import Declarations
package import Diagnostics
package import Figures

/// A number that was promised: 750 children by September 2023.
package struct NumberPromise: Thing {
    /// What it is a promise of, as in `children supported by a family hub`.
    package var what: Located<String>
    package var number: Located<PromisedNumber>
    /// What the number counts, where it is no percentage or money.
    package var unit: Located<String>?
    package var by: Located<WrittenDate>
    /// The measure that follows it.
    package var measure: Located<Reference>?

    /// The number with its unit: `750 children`, `95%`, `£1.2m`.
    package var text: String { number.value.text + (unit.map { " " + $0.value } ?? "") }
}

extension NumberPromise {
    package init(at location: SourceLocation) {
        what = .none(at: location)
        number = Located(.unread, at: location)
        by = Located(WrittenDate(.placeholder), at: location)
    }

    package static let declaration = Declaration<NumberPromise>("promise", "A number that was promised") {
        Line("what", \.what, "What was promised, as in 'children supported by a family hub'")
        Custom(
            "number",
            "The number that is to be reached: 750, 95% or £1.2m",
            form: .line,
            isRequired: true,
            to: .everywhere,
            example: PromisedNumber.example,
            read: { source, promise in
                guard let number = source.written("number", as: PromisedNumber.self, example: PromisedNumber.example)
                else { return }
                promise.number = number
            },
            // With what it counts, so that a small number of people is seen as one.
            texts: { promise, visit in
                let line = Located(promise.text, at: promise.number.location)
                visit(PrintedText(.line(line), key: "number", destinations: .everywhere))
            },
            value: { .text($0.number.value.text) }
        )
        Line("unit", \.unit, "What it counts, where it is no percentage or money", example: "children")
        Written("by", \.by, "By when")
        ReferencesKey(
            "measure",
            \.measure,
            of: [.kpi],
            "The measure that follows it",
            example: "kpi:family-hub-reach"
        )
    }
}

/// A number as a promise states it.
package struct PromisedNumber: WrittenValue, Hashable {
    /// The number; `nil` where none could be read.
    package let figure: WrittenFigure?
    /// As it was written.
    package let text: String

    /// What is taken where nothing can be read.
    package static let unread = PromisedNumber(figure: nil, text: "")

    private init(figure: WrittenFigure?, text: String) {
        self.figure = figure
        self.text = text
    }

    package init?(written: String) {
        guard let figure = WrittenFigure(written) else { return nil }
        self.init(figure: figure, text: written)
    }

    package static var rule: String { "wrong-type" }
    package static var form: Form { .line }
    package static var example: String { "750" }
    package var declared: DeclaredValue { .text(text) }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        (
            message: "'\(written)' is not a number",
            remedy: "write, for example, '\(key): \(example)', '\(key): 95%' or '\(key): £1.2m'"
        )
    }
}
