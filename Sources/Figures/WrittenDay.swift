package import Measures

extension Day {
    /// A day as written: `2025-03-31`, or `2025-03` for the last day of that month.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isASCIIDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
        else { return nil }
        let day = parts.count == 3 ? Int(parts[2]) : Day.daysInMonth(month, of: year)
        guard let day else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
