package import Declarations
package import Diagnostics
internal import Figures
package import Measures

/// From which shares a priority is amber and red.
package struct PriorityRatingSettings: Thing {
    package var amberFrom: Located<String>
    package var redFrom: Located<String>

    /// The rule that follows; the standard one where the shares make none.
    package var rule: RollUp.Rule {
        guard let amber = Self.share(amberFrom), let red = Self.share(redFrom) else { return .standard }
        return RollUp.Rule(amberFrom: amber, redFrom: red) ?? .standard
    }

    private static func share(_ text: Located<String>) -> Decimal? {
        Decimal(text.value.hasSuffix("%") ? String(text.value.dropLast()) : text.value)
    }
}

extension PriorityRatingSettings {
    package init(at location: SourceLocation) {
        amberFrom = .none(at: location)
        redFrom = .none(at: location)
    }

    package static let declaration = Declaration<PriorityRatingSettings>(
        "priority rating rule",
        "From which shares off target and overdue on a priority is amber or red"
    ) {
        Line("amber-from", \.amberFrom, "The least share that makes it amber", example: "25", to: .nowhere)
        Line("red-from", \.redFrom, "The least share that makes it red", example: "50", to: .nowhere)
    } check: { settings, source in
        let (amber, red) = (settings.amberFrom, settings.redFrom)
        // A share that is missing has been reported.
        guard !amber.value.isEmpty, !red.value.isEmpty else { return }
        if let amberFrom = share(amber), let redFrom = share(red),
            RollUp.Rule(amberFrom: amberFrom, redFrom: redFrom) != nil
        {
            return
        }
        let strange = [amber, red].first { share($0) == nil }
        source.error(
            "wrong-type",
            at: (strange ?? amber).location,
            strange.map { "'\($0.value)' is not a share in percent" }
                ?? "'amber-from' (\(amber.value)) must be smaller than 'red-from' (\(red.value))",
            remedy: "write, for example, 'amber-from: 25%' and 'red-from: 50%'"
        )
    }
}
