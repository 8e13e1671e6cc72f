internal import Markdown

/// Finds ids that nothing has yet.
enum FreeIdentifier {
    /// The id after those that begin alike and end in a number: `EH-09` after `EH-08`.
    ///
    /// - Parameters:
    ///   - prefix: What stands before the number.
    ///   - used: Every id that is taken.
    ///   - width: The fewest digits of the number.
    /// - Returns: The id with the lowest number above all that are used.
    static func next(_ prefix: String, used: some Sequence<String>, width: Int) -> String {
        let numbers = used.compactMap { $0.hasPrefix(prefix) ? Int($0.dropFirst(prefix.count)) : nil }
        let number = String((numbers.max() ?? 0) + 1)
        return prefix + String(repeating: "0", count: max(0, width - number.count)) + number
    }

    /// An id without the number at its end, and how many digits the number has.
    static func parts(of id: String) -> (prefix: String, digits: Int) {
        let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }.count
        return (String(id.dropLast(digits)), digits)
    }

    /// The words, or the words with a number after them, whichever is free.
    static func named(_ slug: String, used: some Sequence<String>) -> String {
        let used = Set(used)
        return Slug.free(slug, isUsed: used.contains)
    }
}
