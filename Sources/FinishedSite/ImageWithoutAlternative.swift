internal import Diagnostics

/// An image of the finished site says what it shows, or that it shows nothing.
enum ImageWithoutAlternative {
    /// The images of one page without a text alternative.
    static func findings(on page: FinishedPage, bytes: [UInt8]) -> [Diagnostic] {
        page.bareImages.map { offset in
            .error(
                .imageWithoutAlternative,
                at: page.location(of: offset, in: bytes),
                "this image has no text alternative",
                remedy: "add 'alt' in the page's template"
            )
        }
    }
}
