/// Where in the HTML of its template a tag stands; this decides what is safe to write there.
enum MarkupPlace: Hashable, Sendable {
    /// Between tags of HTML, or in a comment: escaped text is only text here, and markup may be written.
    case content
    /// In a quoted attribute value: escaped text is only text here.
    case attribute
    /// In a quoted attribute value that is an address; at its start it decides where the address leads.
    case address(isStart: Bool)
    /// Where escaping does not make text harmless; the words say what is around it.
    case unsafe(String, remedy: String)
}
