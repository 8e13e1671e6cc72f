/// What has been said on a page so far: the headings' anchors that are taken, and the abbreviations written out.
///
/// One value goes through everything that is rendered for a page, in the order of the page.
package struct PageWording {
    private var anchors: Set<String>
    /// Where counting goes on for words that were headings before, so that ten thousand equal headings are no trouble.
    private var nextNumbers: [String: Int] = [:]
    private var expanded: Set<String> = []
    private let abbreviations: Abbreviations

    /// Starts a page.
    ///
    /// - Parameters:
    ///   - abbreviations: The glossary's abbreviations.
    ///   - reservedAnchors: Anchors that the page's template uses itself.
    package init(abbreviations: Abbreviations, reservedAnchors: Set<String> = []) {
        self.abbreviations = abbreviations
        self.anchors = reservedAnchors
    }

    /// An anchor made from a heading's words that no other heading of the page has.
    ///
    /// The same words in the same order always give the same anchors.
    package mutating func anchor(for words: String) -> String {
        let base = Slug.make(from: words)
        var anchor = base
        var number = nextNumbers[base] ?? 2
        while !anchors.insert(anchor).inserted {
            anchor = "\(base)-\(number)"
            number += 1
        }
        nextNumbers[base] = number
        return anchor
    }

    /// Appends text to a page's UTF-8, escaped, with abbreviations written out where the page first uses them.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - buffer: The page's UTF-8.
    ///   - surroundings: The words of the whole block that the text is part of; asked for only at a first use.
    mutating func append(_ text: String, to buffer: inout [UInt8], in surroundings: () -> String) {
        abbreviations.append(text, to: &buffer, expanded: &expanded, in: surroundings)
    }
}

/// Turns words into the part of an address or an anchor.
package enum Slug {
    /// Lower-case letters and digits, joined by hyphens: "What went well?" becomes `what-went-well`.
    package static func make(from words: String) -> String {
        var slug = ""
        var needsHyphen = false
        for character in words.lowercased() {
            if character.isLetter || character.isNumber {
                if needsHyphen, !slug.isEmpty { slug.append("-") }
                needsHyphen = false
                slug.append(character)
            } else if character != "'" && character != "’" {
                needsHyphen = true
            }
        }
        return slug.isEmpty ? "section" : slug
    }
}
