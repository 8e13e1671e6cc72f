import Figures
internal import Figures
internal import Measures

/// A text that should be a date and is none: what is wrong with it, and what was probably meant.
enum MiswrittenDate {
    /// The message and the remedy; the one does not repeat the other.
    static func explanation(of text: String) -> (message: String, remedy: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isInForm =
            (2...3).contains(parts.count) && parts[0].count == 4 && parts.dropFirst().allSatisfy { $0.count == 2 }
            && parts.allSatisfy { $0.allSatisfy(\.isWholeNumber) }
        guard isInForm else {
            return (
                message: "'\(text)' is not written as a date here",
                remedy: meant(by: text).map { "write \($0)" } ?? "write, for example, 2025-03-31 or 2025-03"
            )
        }
        guard parts[0].contains(where: { $0 != "0" }) else {
            return (
                message: "there is no year '\(parts[0])'",
                remedy: "write the year with four digits, for example 2025"
            )
        }
        let month = String(parts.prefix(2).joined(separator: "-"))
        guard let last = Day(month) else {
            return (message: "there is no month '\(month)'", remedy: "write a month from 01 to 12 after the year")
        }
        return (message: "there is no day '\(text)'", remedy: "write a day from 01 to \(last.day)")
    }

    /// The date in this format's own form: `2025-03-31` for `31/03/2025`, `2025-02` for `February 2025`.
    private static func meant(by text: String) -> String? {
        if let month = Period(text, kind: .month) { return month.canonical }
        let words = text.split { " /.-,".contains($0) }.map(String.init)
        guard words.count == 3 else { return nil }
        let ordinal = words[0].lowercased()
        let isOrdinal = ["st", "nd", "rd", "th"].contains(where: ordinal.hasSuffix)
        let first = isOrdinal ? String(ordinal.dropLast(2)) : ordinal
        // Days come first in Britain; a year in front can only be followed by the month.
        let (year, month, day) = words[0].count == 4 ? (words[0], words[1], words[2]) : (words[2], words[1], first)
        guard let year = Int(year), let day = Int(day) else { return nil }
        let fullYear = year < 100 ? year + 2000 : year
        let number = Int(month) ?? Period("\(month) \(fullYear)", kind: .month)?.firstDay.month
        return number.flatMap { Day(year: fullYear, month: $0, day: day) }?.description
    }
}
