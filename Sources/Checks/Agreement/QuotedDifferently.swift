package import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// One measure is not given two values where the text does not say that they are of different dates.
package enum QuotedDifferently: Check {
    package static let rule = Rule(
        "quoted-differently",
        .query,
        .agreement,
        title: "One measure quoted with two values",
        finds: "Links to one KPI, without a period, whose figures differ.",
        why: "Readers cannot tell which one is right.",
        answer: "Give the period of each, or correct one."
    )

    /// Finds links to one measure, without a period, whose figures differ.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var first = [String: (figure: Token, place: SourceLocation)]()
        var found = [Diagnostic]()
        for link in checked.passages.flatMap(\.links) {
            guard let reference = Reference(link.destination), reference.kind == .kpi, reference.period == nil,
                reference.series == nil,
                let measure = checked.measures[reference.id]
            else { continue }
            let tokens = Tokeniser.tokens(of: link.content.plainText)
            let comparison = FigureOfKPI(measure: measure)
            let figures = tokens.indices.filter {
                comparison.isOfItsKind(tokens[$0], before: $0 + 1 < tokens.count ? tokens[$0 + 1] : nil)
            }
            // Of a figure that is none of the readings, `FigureNotAReading` asks.
            guard figures.count == 1, let index = figures.first, let value = tokens[index].value,
                comparison.isKnown(tokens[index])
            else { continue }
            guard let earlier = first[reference.id], let before = earlier.figure.value else {
                first[reference.id] = (tokens[index], link.location)
                continue
            }
            let precision = min(value.decimals, before.decimals)
            guard value.rounded(toDecimals: precision) != before.rounded(toDecimals: precision) else { continue }
            found.append(
                finding(
                    at: link.location,
                    "'\(reference.id)' is \(tokens[index].text) here, but \(earlier.figure.text) at \(earlier.place)",
                    remedy: "give the period of each, for example 'kpi:\(reference.id)@2024-09', or correct one of them"
                )
                .also(at: earlier.place, "here it is \(earlier.figure.text)")
            )
        }
        return found
    }
}
