package import Diagnostics
internal import Markdown

extension Rule {
    /// What it finds, without markup.
    package var plainFinds: String { Self.plain(finds) }
    /// Why that matters, without markup.
    package var plainWhy: String { Self.plain(why) }

    private static func plain(_ markdown: String) -> String {
        MarkdownDocument(markdown, origin: TextOrigin(file: SourceText(path: "", text: markdown))).plainText
    }
}
