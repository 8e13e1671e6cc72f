package import Diagnostics
internal import Measures
internal import Model

/// Dates in the text are days and years that the calendar has.
package enum ImpossibleDate: Check {
    package static let rule = Rule(
        "impossible-date",
        .query,
        .time,
        title: "Dates that do not exist",
        finds: """
            Dates that do not exist: 31 June, June 31, 30/02/2025, 30.02.2025, 2025-02-30, a date with the wrong weekday, the year 2023/23, and 23/34 where only \
            a year can be meant.
            """,
        why: "Nobody can keep such a date.",
        answer: "Correct it."
    )

    /// Finds `31 June`, `2023/23`, `for 23/34` and a weekday that the date is not on.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            passage.allTokens.indices.compactMap { index in
                guard let (words, message) = problem(passage.allTokens, at: index) else { return nil }
                return finding(at: passage.location(of: words), message, remedy: "correct the date")
            }
                + inDigits(passage.text).map { words in
                    finding(at: passage.location(of: words), "there is no \(words)", remedy: "correct the date")
                }
        }
    }

    /// Dates in digits, and months before their day, that do not exist.
    private static func inDigits(_ text: String) -> [String] {
        let signs = signs(of: text)
        guard !signs.isEmpty else { return [] }
        var words = [String]()
        func note(_ found: Substring, day: Substring?, month: Int?, year: Substring?) {
            guard let day = day.flatMap({ Int($0) }), let month else { return }
            let year = year.flatMap { Int($0) }.map { $0 < 100 ? 2000 + $0 : $0 } ?? 2024
            if Day(year: year, month: month, day: day) == nil { words.append(String(found)) }
        }
        for match in text.matches(ifAny: signs, "/", of: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/) {
            note(match.0, day: match.1, month: Int(match.2), year: match.3)
        }
        for match in text.matches(ifAny: signs, ".", of: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/) {
            note(match.0, day: match.1, month: Int(match.2), year: match.3)
        }
        for match in text.matches(ifAny: signs, "-", of: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/) {
            note(match.0, day: match.3, month: Int(match.2), year: match.1)
        }
        // "In June 31 children were seen" is a month and a number.
        for match in text.matches(
            ifAny: signs,
            "3",
            of: /\b([A-Z][a-z]{2,8}) (3[01])(?:st|nd|rd|th)?(?=,? (?:19|20)\d{2}\b|[.;)]|$)/
        ) {
            let month = Period.monthNames.firstIndex(of: String(match.1)).map { $0 + 1 }
            note(match.0, day: match.2, month: month, year: nil)
        }
        return words
    }

    /// Which of `/`, `.` and `-` stand twice close to each other with digits around, and `3` where 30 or 31 stands behind
    /// a word that ends as a month does: almost no text has any, and looking for them costs a fraction of looking for
    /// dates.
    private static func signs(of text: String) -> Set<Character> {
        var signs = Set<Character>()
        // The last bytes, the latest last, and how many bytes ago each mark stood between digits.
        var (third, second, last) = (UInt8(0), UInt8(0), UInt8(0))
        var ages: [UInt8: Int] = [:]
        for byte in text.utf8 {
            for mark in ages.keys { ages[mark, default: 0] += 1 }
            if isDigit(byte) {
                if isDigit(second), last == UInt8(ascii: "/") || last == UInt8(ascii: ".") || last == UInt8(ascii: "-")
                {
                    if let age = ages[last], age < 5 { signs.insert(Character(Unicode.Scalar(last))) }
                    ages[last] = 0
                }
                if second == UInt8(ascii: " "), last == UInt8(ascii: "3"), byte <= UInt8(ascii: "1"),
                    monthEndings.contains(third)
                {
                    signs.insert("3")
                }
            }
            (third, second, last) = (second, last, byte)
        }
        return signs
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The last letters of the months' names.
    private static let monthEndings = Set("yhletr".utf8)

    private static func problem(_ tokens: [Token], at index: Int) -> (words: String, message: String)? {
        let token = tokens[index]
        if case .fraction(let year, let next) = token.kind, (1990...2099).contains(year), next < 100,
            next != (year + 1) % 100
        {
            return (token.text, "'\(token.text)' is not a year from April to March")
        }
        if case .fraction(let year, let next) = token.kind, isNearlyYear(year, next), standsForYear(tokens, at: index) {
            return (token.text, "'\(token.text)' is where a year should be, but \(next) does not follow \(year)")
        }
        guard let day = dayOfMonth(token), index + 1 < tokens.count, tokens[index + 1].isCapitalised,
            let month = Period.monthNames.firstIndex(of: tokens[index + 1].text)
        else { return nil }
        let year = index + 2 < tokens.count && tokens[index + 2].isYear ? tokens[index + 2].value?.significand : nil
        let words = "\(token.text) \(tokens[index + 1].text)" + (year.map { " \($0)" } ?? "")
        // Without a year, the 29th of February may be.
        guard let date = Day(year: year.map(Int.init) ?? 2024, month: month + 1, day: day) else {
            return (words, "there is no \(words)")
        }
        guard year != nil, index > 0 else { return nil }
        let before = tokens[index - 1].text == "," && index > 1 ? tokens[index - 2] : tokens[index - 1]
        guard let named = weekdays.firstIndex(of: before.text), named != weekday(of: date) else { return nil }
        return (words, "\(words) was a \(weekdays[weekday(of: date)]), not a \(before.text)")
    }

    /// Whether two numbers would be a year from April to March but for one digit: `23/34`, not the fraction `12/40`.
    private static func isNearlyYear(_ year: Int64, _ next: Int64) -> Bool {
        guard (10...49).contains(year), (10...99).contains(next), next != year + 1 else { return false }
        return next % 10 == (year + 1) % 10 || next / 10 == (year + 1) / 10
    }

    /// Whether the words before and behind leave room for a year, and none for things of which it could be a fraction.
    private static func standsForYear(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 0, ["for", "in", "during", "since", "until"].contains(tokens[index - 1].folded) else {
            return false
        }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.kind == .mark && next.text != "("
            || [
                "will", "is", "was", "has", "have", "had", "the", "budget", "plan", "financial", "academic", "we", "as",
            ]
            .contains(next.folded)
    }

    /// `3` or `3rd`.
    private static func dayOfMonth(_ token: Token) -> Int? {
        guard token.folded.unicodeScalars.first?.isDigit == true else { return nil }
        let digits = token.folded.prefix { $0.isNumber }
        guard (1...2).contains(digits.count),
            ["", "st", "nd", "rd", "th"].contains(token.folded.dropFirst(digits.count))
        else { return nil }
        // "46 February and 103 March" are numbers of things.
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// The weekday, 0 for Monday, by Sakamoto's method.
    static func weekday(of day: Day) -> Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = day.month < 3 ? day.year - 1 : day.year
        return (year + year / 4 - year / 100 + year / 400 + offsets[day.month - 1] + day.day + 6) % 7
    }
}

extension String {
    /// The matches, looked for only where the sign of them stands in the text.
    fileprivate func matches<Output>(
        ifAny signs: Set<Character>,
        _ sign: Character,
        of pattern: @autoclosure () -> Regex<Output>
    ) -> [Regex<Output>.Match] {
        signs.contains(sign) ? matches(of: pattern()) : []
    }
}
