package import SafeHTML

/// What a link of this site's own leads to, seen from the page that it stands on.
package struct LinkTarget: Sendable {
    /// The relative address.
    package var address: String
    /// What to write if the link has no words of its own: a title, or a figure.
    package var words: String
    /// What is written behind the words of the link, in brackets: the kind and size of a file.
    package var note: String?

    /// Describes a target.
    package init(address: String, words: String, note: String? = nil) {
        self.address = address
        self.words = words
        self.note = note
    }
}

/// Knows where this site's own links lead from one page.
package protocol LinkResolver {
    /// The target of a link with one of this site's own schemes, or to a file of the content, or `nil` if there is none:
    /// the words then stand alone.
    func target(of link: MarkdownLink) -> LinkTarget?
    /// The chart, table or picture that stands in for an image, or `nil` if there is none.
    func figure(for image: MarkdownLink) -> HTML?
}
