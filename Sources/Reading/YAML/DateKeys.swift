internal import Diagnostics
internal import Measures
internal import Model

/// Keys whose values are dates, years, numbers, or yes and no.
extension KeyReader {
    private func parsed<Value>(
        _ text: Located<String>?,
        rule: String,
        explain: (String) -> (message: String, remedy: String),
        parse: (String) -> Value?
    ) -> Located<Value>? {
        guard let text else { return nil }
        guard let value = parse(text.value) else {
            let (message, remedy) = explain(text.value)
            findings.error(rule, at: text.location, message, remedy: remedy)
            return nil
        }
        return Located(value, at: text.location)
    }

    private func parsedDate(_ text: Located<String>?) -> Located<WrittenDate>? {
        parsed(text, rule: "bad-date", explain: MiswrittenDate.explanation, parse: WrittenDate.init)
    }

    private func parsedInteger(_ key: String, _ text: Located<String>?, example: Int = 1) -> Located<Int>? {
        parsed(
            text,
            rule: "wrong-type",
            explain: { ("'\($0)' is not a whole number", "write, for example, '\(key): \(example)'") },
            parse: { Int($0) }
        )
    }

    /// A day or a month.
    func date(_ key: String) -> Located<WrittenDate>? {
        parsedDate(text(key))
    }

    /// A day or a month that must be there.
    func requiredDate(_ key: String) -> Located<WrittenDate> {
        let text = scalar(key, required(key, example: "2025-03-31"))
        return parsedDate(text) ?? Located(WrittenDate(.placeholder), at: location)
    }

    /// A plan year that must be there.
    func requiredYear(_ key: String) -> Located<PlanYear> {
        let text = scalar(key, required(key, example: "2024-25"))
        let year = parsed(
            text,
            rule: "bad-date",
            explain: { written in
                let meant = PlanYear(written.replacing("/", with: "-")) ?? PlanYear.beginning(with: written)
                return (
                    "'\(written)' is not a plan year",
                    meant.map { "write '\($0.text)'" } ?? "write, for example, '2024-25'"
                )
            },
            parse: PlanYear.init
        )
        return year ?? Located(PlanYear(containing: .placeholder), at: location)
    }

    /// A whole number.
    func integer(_ key: String) -> Located<Int>? {
        parsedInteger(key, text(key))
    }

    /// A whole number that must be there.
    func requiredInteger(_ key: String) -> Located<Int> {
        writtenInteger(key, example: 1) ?? Located(0, at: location)
    }

    /// A whole number that must be there; `nil` after an error.
    func writtenInteger(_ key: String, example: Int) -> Located<Int>? {
        parsedInteger(key, scalar(key, required(key, example: String(example))), example: example)
    }

    /// Yes or no.
    func yesNo(_ key: String) -> Located<Bool>? {
        parsed(
            text(key),
            rule: "wrong-type",
            explain: { ("'\($0)' is neither yes nor no", "write '\(key): yes' or '\(key): no'") },
            parse: { text in
                switch text.lowercased() {
                case "yes", "true", "on": true
                case "no", "false", "off": false
                default: nil
                }
            }
        )
    }
}

extension Day {
    /// Stands in where no date could be read; a site with that error is never written.
    static let placeholder = Period.year(from: 2000).lastDay
}
