package import Diagnostics
package import Measures

extension Unit {
    /// What a unit may be written as, for messages.
    package static let acceptedForms =
        named.map { "'\($0.name)'" }.joined(separator: ", ") + " or a plain word such as 'hours'"

    /// The unit in a cell; `nil` after an error, which has then been reported.
    ///
    /// Any plain word is a unit of its own, with a query where it looks like a known unit misspelt.
    package static func parse(_ cell: Located<String>, reportingTo diagnostics: inout [Diagnostic]) -> Unit? {
        let written = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics).trimmed
        let text = written.folded
        if let known = named.first(where: { $0.name == text }) { return known.unit }
        if let unit = otherwise[text] ?? money(text) { return unit }
        if let population = population(text) { return .rate(per: population) }
        let isWord = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "-" }
        guard isWord, !text.isEmpty, !text.hasPrefix("rate per") else {
            diagnostics.append(
                .error(
                    "unit-form",
                    at: cell.location,
                    "'\(cell.value)' is not a unit",
                    remedy: text == "%" ? "write 'percent'" : "write \(acceptedForms)"
                )
            )
            return nil
        }
        if let near = NearMiss.nearest(to: text, among: named.map(\.name).filter { $0.utf8.count > 3 }) {
            diagnostics.append(
                .query(
                    "unit-unfamiliar",
                    at: cell.location,
                    "'\(cell.value)' was taken as a unit of its own",
                    remedy: "did you mean '\(near)'?"
                )
            )
        }
        return .other(written)
    }

    /// The unit of a name that this program wrote itself; `nil` for what is none.
    package init?(named name: String) {
        var ignored = [Diagnostic]()
        let cell = Located(name, at: SourceLocation(path: "", line: 1))
        guard let unit = Unit.parse(cell, reportingTo: &ignored) else { return nil }
        self = unit
    }

    /// What scorecards call a unit otherwise.
    private static let otherwise: [String: Unit] = [
        "%": .percent, "percentage": .percent, "per cent": .percent, "no": .count, "no.": .count, "number": .count,
        "number of": .count, "#": .count, "day": .days,
    ]

    /// `€`, `£k`, `£'000`, `£ million` and the like; `nil` for anything else.
    private static func money(_ text: String) -> Unit? {
        guard let currency = text.first.flatMap(Money.Currency.init) else { return nil }
        let scales: [String: Money.Scale] = [
            "": .ones, "k": .thousands, "000": .thousands, "000s": .thousands, "'000": .thousands, "'000s": .thousands,
            "’000": .thousands, "’000s": .thousands, "thousand": .thousands, "thousands": .thousands, "m": .millions,
            "mn": .millions, "million": .millions, "millions": .millions, "bn": .billions, "b": .billions,
            "billion": .billions, "billions": .billions,
        ]
        return scales[String(text.dropFirst()).trimmed].map { .money(Money(currency, in: $0)) }
    }

    /// The population of `rate per 1,000`, `per 100k population` and the like, with or without commas; `nil` for
    /// anything else.
    private static func population(_ text: String) -> Int? {
        guard let start = ["rate per ", "per "].first(where: text.hasPrefix) else { return nil }
        var number = text.dropFirst(start.count)
        for word in [" population", " people", " residents"] where number.hasSuffix(word) {
            number = number.dropLast(word.count)
        }
        var factor: Int64 = 1
        for (suffix, size) in [("k", Int64(1000)), ("m", 1_000_000), (" million", 1_000_000)]
        where number.hasSuffix(suffix) {
            number = number.dropLast(suffix.count)
            factor = size
            break
        }
        if number == "million", factor == 1 { return 1_000_000 }
        guard let value = Decimal(number), value.decimals == 0, value.significand > 0 else { return nil }
        let (population, overflows) = value.significand.multipliedReportingOverflow(by: factor)
        return overflows ? nil : Int(population)
    }
}
