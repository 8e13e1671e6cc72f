internal import Diagnostics
package import Measures

extension Period {
    /// What headings and links may be written as, for messages.
    package static let acceptedForms =
        "'Oct-22', '2022-10', '2024-25 Q2', '2024-25', 'AY2024-25', '2023', '2018 to 2020' or 'year to Mar-23'"

    /// A period from any of its spellings; `nil` where there is none or more than one (see `readings(of:)`).
    ///
    /// Month: `Oct-22`, `Oct 2022`, `October 2022`, `2022-10`. Quarter: `2024-25 Q2`, `2024-25-Q2`, `Q2 2024-25`; of a
    /// calendar year: `2023 Q1`. Half: `2024-25 H1`. Financial year: `2024-25`, `2024/25`. Academic year: `AY2024-25`,
    /// `AY 2024/25`. Term: `Autumn 2023`. Calendar year: `2023`. Span: `2018 to 2020`, `2018 - 20`. Rolling year:
    /// `year to Mar-23`. Week: `w/c 4 March 2024`, `week of 2024-03-04`, `2024-W10`. Day: `4 March 2024`, `2024-03-04`.
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

    /// Every period that the text may mean: none, one, or two where `2011-12` is a December and a financial year, or
    /// `2010-12` a December and three years.
    package static func readings(of text: some StringProtocol) -> [Period] {
        let folded = text.folded
        let words = folded.split { " -/\u{2013}".contains($0) }.map(String.init)
        guard let first = words.first else { return [] }
        if let month = monthNumber(first), words.count == 2, let year = calendarYear(words[1]) {
            return [.month(month, of: year)]
        }
        if let academic = academicWords(words) {
            return startYear(academic).map { [.academicYear(from: $0)] } ?? []
        }
        if let rolling = rollingYear(words) { return [rolling] }
        if let week = week(words, folded) { return [week] }
        if let term = term(words) { return [term] }
        if let day = day(words, folded) { return [.day(day)] }
        if let part = partOfYear(words) { return [part] }
        return yearsOrMonth(words, folded)
    }

    /// What Excel makes of `Oct-24`: `24-Oct`, which is also the 24th of October; `nil` for anything else.
    package static func turnedRound(_ text: some StringProtocol) -> Period? {
        let words = text.folded.split { " -/\u{2013}".contains($0) }.map(String.init)
        guard words.count == 2, let month = monthNumber(words[1]), let year = number(words[0], digits: 2) else {
            return nil
        }
        return .month(month, of: 2000 + year)
    }

    // MARK: Years and months

    /// `2023`, `2024-25`, `2022-10` and `2018 to 2020`; two of them where the digits fit either.
    private static func yearsOrMonth(_ words: [String], _ folded: String) -> [Period] {
        guard let year = words.first.flatMap({ number($0, digits: 4) }), calendarYears.contains(year) else { return [] }
        if words.count == 1 { return [.calendarYear(year)] }
        if words.count == 3, words[1] == "to", let last = lastYear(words[2], after: year) {
            return [.span(from: year, to: last)]
        }
        guard words.count == 2, let last = words.last else { return [] }
        var candidates = [Period]()
        if let following = startYear(words) { candidates.append(.year(from: following)) }
        // A slash is only ever a year's; nobody puts blanks into a month.
        let isClose = !folded.contains("/") && !folded.contains(" ")
        if isClose, let month = number(last, digits: 2), (1...12).contains(month) {
            candidates.append(.month(month, of: year))
        }
        // Two years in short are a financial year.
        if let end = lastYear(last, after: year), end > year + 1, end - year < 10 {
            candidates.append(.span(from: year, to: end))
        }
        return candidates
    }

    /// The last year of a span, of two digits or four, which is later than the first.
    private static func lastYear(_ word: String, after year: Int) -> Int? {
        if let last = number(word, digits: 4) { return last > year && calendarYears.contains(last) ? last : nil }
        guard let digits = number(word, digits: 2) else { return nil }
        let last = year - year % 100 + digits
        return last > year ? last : nil
    }

    /// `AY2024`, `25` and `AY`, `2024`, `25` without their mark; `nil` for anything else.
    private static func academicWords(_ words: [String]) -> [String]? {
        guard words[0].hasPrefix("ay") else { return nil }
        let rest = String(words[0].dropFirst(2))
        return (rest.isEmpty ? [] : [rest]) + words.dropFirst()
    }

    /// The first year of `2024`, `25` or of `2024`, `2025`; `nil` unless the second follows the first.
    private static func startYear(_ words: [String]) -> Int? {
        guard words.count == 2, let year = number(words[0], digits: 4), calendarYears.contains(year) else { return nil }
        if number(words[1], digits: 2) == (year + 1) % 100 { return year }
        return number(words[1], digits: 4) == year + 1 ? year : nil
    }

    /// `year to Mar-23`, `12 months to March 2023`, `year-to-2023-03`; `nil` for anything else.
    private static func rollingYear(_ words: [String]) -> Period? {
        let openings = [["year", "to"], ["year", "ending"], ["year", "ended"], ["12", "months", "to"]]
        guard let opening = openings.first(where: { words.starts(with: $0) }) else { return nil }
        let rest = Array(words.dropFirst(opening.count))
        guard rest.count == 2 else { return nil }
        if let month = monthNumber(rest[0]), let year = calendarYear(rest[1]) {
            return .rollingYear(to: month, of: year)
        }
        guard let year = number(rest[0], digits: 4), let month = number(rest[1], digits: 2), (1...12).contains(month),
            calendarYears.contains(year)
        else { return nil }
        return .rollingYear(to: month, of: year)
    }

    // MARK: Parts of a year

    /// `2024-25 Q2`, `Q2 2024-25`, `2023 Q1`, `2024-25 H1`; `nil` for anything else.
    private static func partOfYear(_ words: [String]) -> Period? {
        guard (2...3).contains(words.count) else { return nil }
        for (part, year) in [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())] {
            let year = Array(year)
            if let quarter = numbered(part, "q", upTo: 4) {
                if let start = startYear(year) { return .quarter(quarter, ofYearFrom: start) }
                if year.count == 1, let calendar = number(year[0], digits: 4), calendarYears.contains(calendar) {
                    return .calendarQuarter(quarter, of: calendar)
                }
            }
            if let half = numbered(part, "h", upTo: 2), let start = startYear(year) {
                return .half(half, ofYearFrom: start)
            }
        }
        return nil
    }

    /// `Autumn 2023`, `2023-autumn`, `Spring term 2024`, and with an academic year, `Spring 2023/24`.
    private static func term(_ words: [String]) -> Period? {
        let words = words.filter { $0 != "term" }
        guard (2...3).contains(words.count) else { return nil }
        let names = termNames.map { $0.lowercased() }
        for (name, year) in [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())] {
            guard let term = names.firstIndex(of: name) else { continue }
            let year = Array(year)
            if let start = startYear(year) { return .term(term + 1, ofYearFrom: start) }
            if year.count == 1, let calendar = number(year[0], digits: 4), calendarYears.contains(calendar) {
                return .term(term + 1, ofYearFrom: term == 0 ? calendar : calendar - 1)
            }
        }
        return nil
    }

    private static func numbered(_ word: String, _ letter: Character, upTo most: Int) -> Int? {
        guard word.count == 2, word.first == letter, let part = Int(word.dropFirst()), (1...most).contains(part) else {
            return nil
        }
        return part
    }

    // MARK: Weeks and days

    /// `w/c 4 March 2024`, `week of 2024-03-04`, `2024-W10`; `nil` for anything else.
    private static func week(_ words: [String], _ folded: String) -> Period? {
        let openings = [["w", "c"], ["week", "of"], ["week", "commencing"], ["week", "beginning"]]
        if let opening = openings.first(where: { words.starts(with: $0) }) {
            return day(Array(words.dropFirst(opening.count)), folded).map { .week(of: $0) }
        }
        guard words.count == 2, let year = number(words[0], digits: 4), calendarYears.contains(year),
            words[1].first == "w", let week = number(String(words[1].dropFirst()), digits: 2), (1...53).contains(week),
            let fourth = Day(year: year, month: 1, day: 4)
        else { return nil }
        // The week with the 4th of January is the first of the ISO year.
        let found = Period.week(of: fourth).advanced(by: week - 1)
        let thursday = found.lastDay.year == year || found.firstDay.year == year
        return thursday ? found : nil
    }

    /// `4 March 2024` and `2024-03-04`; `nil` for anything else.
    private static func day(_ words: [String], _ folded: String) -> Day? {
        guard words.count == 3 else { return nil }
        if let month = monthNumber(words[1]), let year = number(words[2], digits: 4), calendarYears.contains(year),
            words[0].count <= 2, words[0].unicodeScalars.allSatisfy(\.isASCIIDigit), let day = Int(words[0])
        {
            return Day(year: year, month: month, day: day)
        }
        guard !words[0].isEmpty, let year = number(words[0], digits: 4), calendarYears.contains(year),
            let month = number(words[1], digits: 2), let day = number(words[2], digits: 2), !folded.contains("/")
        else { return nil }
        return Day(year: year, month: month, day: day)
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
