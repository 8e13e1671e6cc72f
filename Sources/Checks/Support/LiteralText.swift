internal import Markdown

extension Passage {
    /// The words as they are shown, with a mark in place of code and behind every link.
    var literalText: String { Self.literalText(content) }

    private static func literalText(_ content: [Inline]) -> String {
        var text = ""
        for inline in content {
            switch inline {
            case .text(let words): text += words
            case .softBreak, .lineBreak: text += " "
            case .footnote: break
            case .code: text += "\u{FFFC}"
            case .emphasis(let inner), .strong(let inner): text += literalText(inner)
            case .link(let link), .image(let link): text += literalText(link.content) + "\u{FFFC}"
            }
        }
        return text
    }
}
