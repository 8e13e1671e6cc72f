package import Diagnostics

extension MarkdownDocument {
    /// An empty text, where none could be read.
    package static func none(at location: SourceLocation) -> MarkdownDocument {
        MarkdownDocument("", origin: TextOrigin(file: SourceText(path: location.path, text: ""), line: location.line))
    }
}
