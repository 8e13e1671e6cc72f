/// The anchors of one page while it is written: which are taken, and which belong to which heading.
///
/// Anchors are made from a heading's words and numbered where words repeat, so they depend on what stands before them
/// on the page. A table of contents names headings before they are written; a heading then gets the anchor that it was
/// named by.
package final class PageAnchors {
    private var taken: Set<String>
    /// Where counting goes on for words that were headings before, so that ten thousand equal headings are no trouble.
    private var nextNumbers: [String: Int] = [:]
    private var known: [String: (anchor: String, isWritten: Bool)] = [:]

    /// Starts a page.
    ///
    /// - Parameter reserved: Anchors that the page's template uses itself.
    package init(reserved: Set<String> = []) {
        taken = reserved
    }

    /// An anchor that nothing else on the page has.
    ///
    /// The same words in the same order always give the same anchors.
    ///
    /// - Parameter words: The heading's words as they stand in addresses.
    /// - Returns: The words, with a number where they were taken.
    package func unique(_ words: String) -> String {
        var anchor = words
        var number = nextNumbers[words] ?? 2
        while !taken.insert(anchor).inserted {
            anchor = "\(words)-\(number)"
            number += 1
        }
        nextNumbers[words] = number
        return anchor
    }

    /// The anchor of a heading that stands somewhere on the page, the same each time that it is named.
    package func named(_ heading: HeadingAnchor) -> String {
        if let known = known[heading.heading] { return known.anchor }
        let anchor = unique(heading.words)
        known[heading.heading] = (anchor, false)
        return anchor
    }

    /// The anchor of a heading that is written here.
    ///
    /// A text that the page shows twice has another anchor the second time.
    package func written(_ heading: HeadingAnchor) -> String {
        guard let known = known[heading.heading] else {
            let anchor = unique(heading.words)
            self.known[heading.heading] = (anchor, true)
            return anchor
        }
        if known.isWritten { return unique(heading.words) }
        self.known[heading.heading]?.isWritten = true
        return known.anchor
    }
}

/// A heading whose anchor is decided when the page is written.
package struct HeadingAnchor: Hashable, Sendable {
    /// Which heading it is, told apart from every other heading of the site: where it stands in the content.
    package let heading: String
    /// Its words as they stand in addresses.
    package let words: String

    package init(_ heading: String, words: String) {
        self.heading = heading
        self.words = words
    }
}
