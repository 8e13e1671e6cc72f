package import Diagnostics

/// A thing of the content, such as a milestone or a meeting: a plain structure that says once what it is made of.
///
/// From its declaration follow the reader, the errors about unknown and missing keys, the reference in
/// `docs/content.md`, the JSON Schema for editors, the texts that every check reads, the search entries, the published
/// record and the data for machines:
///
/// ```swift
/// static let declaration = Declaration<Meeting>("meeting", "A meeting of the committee, with its minutes") {
///     Line("title", \.title, "What the meeting dealt with")
///     Written("date", \.date, "When it met; some papers do not say")
///     Body(\.minutes, "The minutes")
/// }
/// ```
package protocol Thing: Sendable {
    /// A thing with nothing in it yet, which begins at a place.
    ///
    /// What is required and missing keeps this value. It is never seen: what is missing is an error.
    init(at location: SourceLocation)
    /// What it is made of.
    static var declaration: Declaration<Self> { get }
}
