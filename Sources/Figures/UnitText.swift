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

    /// The population of `rate per 1,000` and the like, with or without commas; `nil` for anything else.
    private static func population(_ text: String) -> Int? {
        let prefix = "rate per "
        guard text.hasPrefix(prefix), let number = Decimal(text.dropFirst(prefix.count)), number.decimals == 0 else {
            return nil
        }
        return number.significand > 0 ? Int(number.significand) : nil
    }
}
