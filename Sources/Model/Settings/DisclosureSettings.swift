package import Declarations
package import Diagnostics

/// Which small numbers a site withholds, as site.yaml says it.
package struct DisclosureSettings: Thing {
    /// What becomes of a count of none.
    package enum Zeros: String, CaseIterable, Sendable {
        case shown, withheld
    }

    package var threshold: Located<Int>?
    package var noughts: Located<Zeros>?

    /// The rule that follows; `nil` where the threshold could not be read.
    package var rule: DisclosureRule? {
        threshold.map { DisclosureRule(threshold: $0.value, showsZeros: noughts?.value == .shown) }
    }
}

extension DisclosureSettings {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<DisclosureSettings>(
        "disclosure rule",
        "Which small numbers of people are withheld"
    ) {
        Custom(
            "threshold",
            "Numbers of people below this are withheld",
            form: .wholeNumber,
            isRequired: true,
            example: "5",
            read: { source, settings in
                settings.threshold = source.written("threshold", as: Int.self, example: "5")
            }
        )
        Custom(
            "noughts",
            "Whether a count of none may be shown; by default it is withheld",
            form: .choice(Zeros.allCases.map(\.rawValue)),
            read: readZeros
        )
    } check: { settings, source in
        guard let threshold = settings.threshold, threshold.value < 2 || threshold.value > 1000 else { return }
        source.error(
            "wrong-type",
            at: threshold.location,
            "a threshold must be between 2 and 1000, but this one is \(threshold.value)",
            remedy: "write, for example, 'threshold: 5'; leave 'disclosure' out to withhold nothing"
        )
    }

    @Sendable private static func readZeros(_ source: any KeySource, _ settings: inout DisclosureSettings) {
        guard let text = source.line("noughts", example: nil) else { return }
        guard let choice = Zeros(rawValue: text.value) else {
            source.error(
                "unknown-choice",
                at: text.location,
                "'\(text.value)' does not say what becomes of counts of none",
                remedy: "write shown or withheld"
            )
            return
        }
        settings.noughts = Located(choice, at: text.location)
    }
}
