internal import Diagnostics

/// An id belongs to one element of a page.
enum RepeatedIdentifier {
    /// The ids of one page that an element before has.
    static func findings(on page: FinishedPage, bytes: [UInt8]) -> [Diagnostic] {
        page.repeatedIdentifiers.map { name, offset in
            .error(
                .repeatedIdentifier,
                at: page.location(of: offset, in: bytes),
                "two elements of this page have the id '\(name)', so links to it lead to the first",
                remedy: "give one of them another id in the page's template"
            )
        }
    }
}
