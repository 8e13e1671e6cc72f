internal import Diagnostics
package import Measures

extension Period {
    /// What headings and links may be written as, for messages.
    package static let acceptedForms = "'Oct-22', '2022-10', '2024-25 Q2', '2024-25' or 'AY2024-25'"

    /// A period from any of its spellings; `nil` where there is none or more than one (see `readings(of:)`).
    ///
    /// Month: `Oct-22`, `Oct 2022`, `October 2022`, `2022-10`. Quarter: `2024-25 Q2`, `2024-25-Q2`, `Q2 2024-25`.
    /// Financial year: `2024-25`, `2024/25`. Academic year: `AY2024-25`, `AY 2024/25`.
    package init?(_ text: some StringProtocol) {
        let candidates = Period.readings(of: text)
        guard let only = candidates.first, candidates.count == 1 else { return nil }
        self = only
    }

    /// A period of a known kind, which settles what `2011-12` means.
    package init?(_ text: some StringProtocol, kind: Kind) {
        guard let match = Period.readings(of: text).first(where: { $0.kind == kind }) else { return nil }
        self = match
    }

    /// Every period that the text may mean: none, one, or two where `2011-12` is a December and a financial year.
    package static func readings(of text: some StringProtocol) -> [Period] {
        let words = text.folded.split { $0 == " " || $0 == "-" || $0 == "/" || $0 == "\u{2013}" }.map(String.init)
        guard let first = words.first else { return [] }
        if let month = monthNumber(first), words.count == 2, let year = calendarYear(words[1]) {
            return [.month(month, of: year)]
        }
        if let academic = academicWords(words) {
            return span(academic).map { [.academicYear(from: $0)] } ?? []
        }
        if let quarter = quarterNumber(first), words.count == 3 {
            return span(Array(words.dropFirst())).map { [.quarter(quarter, ofYearFrom: $0)] } ?? []
        }
        if words.count == 3, let quarter = quarterNumber(words[2]) {
            return span(Array(words.prefix(2))).map { [.quarter(quarter, ofYearFrom: $0)] } ?? []
        }
        return yearOrMonth(words, hasSlash: text.contains("/"))
    }

    /// `2024-25` or `2022-10`, or both where the second pair of digits fits either; a slash is only ever a year's.
    private static func yearOrMonth(_ words: [String], hasSlash: Bool) -> [Period] {
        guard words.count == 2, let year = calendarYear(words[0]), words[0].count == 4,
            let second = number(words[1], digits: 2)
        else {
            return words.count == 2 ? span(words).map { [.year(from: $0)] } ?? [] : []
        }
        var candidates = [Period]()
        if second == (year + 1) % 100 { candidates.append(.year(from: year)) }
        if (1...12).contains(second), !hasSlash { candidates.append(.month(second, of: year)) }
        return candidates
    }

    /// `AY2024`, `25` and `AY`, `2024`, `25` without their mark; `nil` for anything else.
    private static func academicWords(_ words: [String]) -> [String]? {
        guard words[0].hasPrefix("ay") else { return nil }
        let rest = String(words[0].dropFirst(2))
        return (rest.isEmpty ? [] : [rest]) + words.dropFirst()
    }

    /// The first year of `2024`, `25` or of `2024`, `2025`; `nil` unless the second follows the first.
    private static func span(_ words: [String]) -> Int? {
        guard words.count == 2, let year = number(words[0], digits: 4), calendarYears.contains(year) else { return nil }
        if number(words[1], digits: 2) == (year + 1) % 100 { return year }
        return number(words[1], digits: 4) == year + 1 ? year : nil
    }

    private static func quarterNumber(_ word: String) -> Int? {
        guard word.count == 2, word.hasPrefix("q"), let quarter = Int(word.dropFirst()), (1...4).contains(quarter)
        else {
            return nil
        }
        return quarter
    }

    /// The month that a name or its first three letters (or `Sept`) stand for, from 1 to 12.
    private static func monthNumber(_ word: String) -> Int? {
        let names = monthNames.map { $0.lowercased() }
        return names.firstIndex { $0 == word || $0.prefix(3) == word || (word == "sept" && $0 == "september") }
            .map { $0 + 1 }
    }

    /// The years that a council's figures can be for; others are slips of the pen.
    private static let calendarYears = 1900...2999

    /// A year of four digits, or of two, which are in this century: no council's series on this site is older.
    private static func calendarYear(_ word: String) -> Int? {
        if let year = number(word, digits: 4) { return calendarYears.contains(year) ? year : nil }
        return number(word, digits: 2).map { 2000 + $0 }
    }

    private static func number(_ word: String, digits: Int) -> Int? {
        guard word.count == digits, word.unicodeScalars.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(word)
    }
}
