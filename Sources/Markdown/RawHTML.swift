import Diagnostics

/// Raw HTML in Markdown: shown as the text that it is, but for comments, which are the author's own notes.
enum RawHTML {
    /// The text without `<!-- … -->` and without white space at either end, and whether its last comment never ends.
    static func withoutComments(_ text: String) -> (text: String, isOpen: Bool) {
        var result = ""
        var rest = Substring(text)
        while let start = rest.range(ofText: "<!--") {
            result += rest[..<start.lowerBound]
            let inside = rest[start.upperBound...]
            guard let end = inside.range(ofText: "-->") else { return (result.trimmed, true) }
            rest = inside[end.upperBound...]
        }
        result += rest
        return (result.trimmed, false)
    }
}

extension Substring {
    /// The first place where the words stand.
    func range(ofText words: String) -> Range<Index>? {
        var index = startIndex
        while index != endIndex {
            if self[index...].hasPrefix(words), let end = self.index(index, offsetBy: words.count, limitedBy: endIndex)
            {
                return index..<end
            }
            index = self.index(after: index)
        }
        return nil
    }
}
