internal import Diagnostics

/// What questions and their evidence have in common in words.
enum EnquiryPhrases {
    /// A title is quoted up to so many words: a question has at most thirty, and one idea.
    private static let longestTitle = 13

    /// A title in quotation marks, long ones cut.
    static func name(_ title: String) -> String {
        let words = title.split(separator: " ")
        guard words.count > longestTitle else { return "‘\(title)’" }
        return "‘\(words.prefix(longestTitle - 1).joined(separator: " ")) …’"
    }

    /// Names in quotation marks: `‘One’, ‘Two’ and ‘Three’`.
    static func list(_ titles: [String]) -> String {
        titles.map { name($0) }.joined(lastBy: "and")
    }

    /// Sentences one after the other, without those that are not there.
    static func sentences(_ sentences: String?...) -> String { sentences.compactMap(\.self).joined(separator: " ") }

    /// Words as a sentence: with a capital letter, and a full stop where they have no end.
    static func sentence(_ words: String) -> String {
        let isEnded = words.last.map { ".?!".contains($0) } ?? true
        return capitalised(words) + (isEnded ? "" : ".")
    }

    /// Words with a capital letter.
    static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
