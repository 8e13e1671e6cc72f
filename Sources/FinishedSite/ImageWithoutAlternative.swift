internal import Diagnostics

/// An image of the finished site says what it shows, or that it shows nothing.
package enum ImageWithoutAlternative {
    /// The rule's id.
    package static let rule = "image-without-alternative"

    /// The images of one page without a text alternative.
    static func findings(on page: FinishedPage, bytes: [UInt8]) -> [Diagnostic] {
        page.bareImages.map { offset in
            .error(
                rule,
                at: page.location(of: offset, in: bytes),
                "this image has no text alternative",
                remedy: "add 'alt' in the page's template"
            )
        }
    }
}
