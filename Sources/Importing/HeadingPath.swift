internal import Diagnostics
internal import Figures
internal import Measures
internal import Workbooks

/// What stands above a column: its own heading and those of the groups that it is in, from top to bottom.
struct HeadingPath {
    /// The texts, without repeats.
    let texts: [String]

    init(_ texts: [String]) {
        var kept = [String]()
        for text in texts.map(\.collapsed) where !text.isEmpty {
            if kept.last != text { kept.append(text) }
        }
        self.texts = kept
    }

    /// Whether the figures are expected ones, which nobody has measured yet.
    var isForecast: Bool {
        texts.contains { text in
            let folded = text.lowercased()
            return ["forecast", "projection", "projected", "plan", "planned", "profile"].contains { folded == $0 }
        }
    }

    /// The periods that it may be; none where it is no period.
    var periods: [Period] {
        let own = texts.last.map { Period.readings(of: Self.bare($0)) } ?? []
        if !own.isEmpty { return own }
        guard let year = texts.lazy.compactMap(Self.financialYear).first else {
            // A month below its year.
            guard let year = texts.first(where: { $0.count == 4 && Int($0) != nil }) else {
                return texts.lazy.map { Period.readings(of: Self.bare($0)) }.last { !$0.isEmpty } ?? []
            }
            return texts.lazy.map { Period.readings(of: $0 + " " + year) }.first { !$0.isEmpty } ?? []
        }
        for text in texts.reversed() {
            if let quarter = Self.quarter(text) { return Period.readings(of: year.label + " Q\(quarter)") }
            if let month = Self.month(text) {
                let calendar = month >= 4 ? year.startYear : year.startYear + 1
                return [Period.month(month, of: calendar)]
            }
        }
        return [year]
    }

    /// What is left of it without the period, such as `Average` below `July 2024`.
    var rest: String {
        texts.filter { text in
            Period.readings(of: Self.bare(text)).isEmpty && Self.financialYear(text) == nil && Self.quarter(text) == nil
                && Self.month(text) == nil && text.lowercased() != "actual"
        }
        .joined(separator: ": ")
    }

    /// A heading without what is said of it in brackets.
    private static func bare(_ text: String) -> String {
        var text = text
        if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
        if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" }), bracket > text.startIndex {
            text = String(text[..<bracket])
        }
        return text.collapsed
    }

    /// `Financial year 2024 to 2025` and the like.
    private static func financialYear(_ text: String) -> Period? {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard let first = numbers.first, (1990...2100).contains(first), numbers.count > 1 else { return nil }
        guard numbers[1] == first + 1 || numbers[1] == (first + 1) % 100 else { return nil }
        let isYear = text.lowercased().contains("year") || text.lowercased().hasPrefix("fy")
        return isYear || text.allSatisfy { $0.isNumber || "/-– ".contains($0) } ? Period.year(from: first) : nil
    }

    /// `Q2`, `Quarter 2` and `(Jul to Sep)`.
    private static func quarter(_ text: String) -> Int? {
        let folded = text.lowercased()
        for number in 1...4 where folded.hasPrefix("q\(number)") || folded.hasPrefix("quarter \(number)") {
            return number
        }
        let words = folded.split { !$0.isLetter }
        guard let first = words.first.flatMap({ monthNumber(String($0)) }),
            let last = words.last.flatMap({ monthNumber(String($0)) }), words.count > 1, (last - first + 12) % 12 == 2
        else { return nil }
        return [4: 1, 7: 2, 10: 3, 1: 4][first]
    }

    private static func month(_ text: String) -> Int? { monthNumber(text.lowercased()) }

    private static func monthNumber(_ word: String) -> Int? {
        guard word.allSatisfy(\.isLetter) else { return nil }
        return Period.readings(of: word + " 2000").first { $0.kind == .month }?.firstDay.month
    }
}

extension Cell {
    /// Whether it names a period, as cells going down do: a number only where it can be a year.
    var isPeriod: Bool {
        if case .number(let value) = kind { return (1990...2100).contains(value) && text.count == 4 }
        return !periods.isEmpty
    }

    /// The periods that a cell may name; a date stands for its month.
    var periods: [Period] {
        if case .date(let year, let month, let day) = kind {
            let own = Period.readings(of: text)
            let named = own.filter { $0.kind != .day }
            if !named.isEmpty { return named }
            // A whole date stands for its month, its week or itself: the dates beside it show which.
            return [Period.month(month, of: year)]
                + [Day(year: year, month: month, day: day)].compactMap(\.self).flatMap {
                    [Period.week(of: $0), Period.day($0)]
                }
        }
        let text = text.collapsed
        // Four digits are a year only where they can be one.
        if text.count == 4, let year = Int(text), !(1990...2060).contains(year) { return [] }
        return Period.readings(of: text)
    }
}
