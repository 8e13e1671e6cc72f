package import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// A measure that is on target has no group or area that is far off it.
package enum MaskedByTotal: Check {
    package static let rule = Rule(
        "masked-by-total",
        .query,
        .agreement,
        title: "Groups that a total hides",
        finds: "A measure on target with a part (a ward, a sex, an age group) that would be off target.",
        why: "The whole looks well while one group is not served.",
        answer: "Say in the commentary what is done for the group, or acknowledge it with the reason."
    )

    /// Finds parts that are off target while the whole is on target.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allMeasures.compactMap { standing in
            let said = standing.measure.commentary(in: snapshot.report.id)
            let words = [said?.why.plainText, said?.action?.plainText].compactMap(\.self).joined(separator: " ")
            let masked = standing.measure.maskedParts(in: standing.period)
                .filter { !words.contains($0.part.name.value) }
            guard let worst = masked.first else { return nil }
            let others = masked.count == 1 ? "" : ", and \((masked.count - 1).counted("other part", "other parts")) too"
            return finding(
                at: worst.part.name.location,
                "'\(standing.id)' is on target in \(standing.period.name), but \(worst.part.name.value) is off it at "
                    + worst.reading.text + others,
                remedy: "say in 'commentary' what is done about it"
            )
        }
    }
}
