import Testing

/// One rule of the Mustache specification, with a template that shows it.
struct LanguageCase: Sendable, CustomTestStringConvertible {
    /// The rule, as a sentence.
    let rule: String
    let template: String
    let data: String
    let partials: [String: String]
    let expected: String

    init(
        _ rule: String,
        _ template: String,
        _ data: String = "{}",
        partials: [String: String] = [:],
        gives expected: String
    ) {
        self.rule = rule
        self.template = template
        self.data = data
        self.partials = partials
        self.expected = expected
    }

    var testDescription: String { rule }

    /// What the template gives.
    func result() throws -> String {
        try rendered(template, data, partials: partials)
    }
}
