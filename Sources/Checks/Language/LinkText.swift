package import Diagnostics
internal import Markdown
internal import Model

/// The words of a link say where it leads: people who use a screen reader hear them without the text around them.
package enum LinkText: Check {
    package static let rule = Rule(
        "link-text",
        .query,
        .language,
        title: "Links whose words say nothing",
        finds: "Links called \"click here\" or \"more\", or shown as a bare address.",
        why: "Screen reader users hear links without the text around them.",
        answer: "Use the title of the page that the link leads to."
    )

    private static let empty: Set<String> = [
        "click here", "here", "this link", "read more", "more", "link", "this page", "this", "see here", "click",
        "page",
        "more information", "further information", "learn more", "details",
    ]

    /// Finds links such as `click here`, and addresses in place of words.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap(\.links).compactMap { link in
            // What cannot be seen, such as a blank or a zero-width character, is no word.
            let words = String(
                link.content.plainText.unicodeScalars.filter { $0.properties.generalCategory != .format }
            )
            .lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let isAddress = words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.")
            // A link without words to something of this site is given the title of what it leads to.
            let isBlank = words.isEmpty && Reference(link.destination) == nil
            guard empty.contains(words) || isAddress || isBlank else { return nil }
            return finding(
                at: link.location,
                isBlank
                    ? "this link has no words"
                    : "the words '\(link.content.plainText)' do not say where the link leads",
                remedy: "use the title of the page that it leads to"
            )
        }
    }
}
