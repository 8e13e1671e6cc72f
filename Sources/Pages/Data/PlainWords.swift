internal import SafeHTML

extension HTML {
    /// The words of the markup, as a reader would read them aloud, with single spaces.
    ///
    /// Drawings are left out: their labels mean nothing on their own. Only markup that this program made is read here,
    /// so nothing but its own few escapes has to be known.
    var words: String {
        var text = ""
        var rest = Substring(markup)
        while let opening = rest.firstIndex(of: "<") {
            text += rest[..<opening] + " "
            let tag = rest[opening...]
            if tag.hasPrefix("<svg"), let end = tag.firstRange(of: "</svg>") {
                rest = tag[end.upperBound...]
            } else if let end = tag.firstIndex(of: ">") {
                rest = tag[tag.index(after: end)...]
            } else {
                rest = ""
            }
        }
        text += rest
        return PlainWords.spaced(PlainWords.unescaped(text))
    }
}

/// Text without the traces of markup.
enum PlainWords {
    private static let escapes = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
    ]

    /// With the escapes of `Escaping.html` undone; the ampersand comes last, so that nothing is undone twice.
    static func unescaped(_ text: String) -> String {
        escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// With one space wherever there was any, and none where a tag stood before a punctuation mark.
    static func spaced(_ text: String) -> String {
        var result = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            let isPunctuation = word.first.map { ".,;:!?)".contains($0) } ?? false
            if !result.isEmpty, !isPunctuation { result += " " }
            result += word
        }
        return result
    }
}
