package import Diagnostics
package import Declarations
internal import Markdown

/// A thing in a file of its own, whose name is its id and gives the address.
package protocol NamedThing: Thing {
    /// Gives it the file's name without the ending.
    mutating func take(id: Located<String>)
    /// A name that would do, for messages: `first-words.md`.
    static var exampleFile: String { get }
    /// Whether it must leave no trace.
    var isExempt: Bool { get }
}

extension NamedThing {
    package var isExempt: Bool { false }
}

extension Located where Value == String {
    /// An empty text, where none could be read.
    static func none(at location: SourceLocation) -> Located<String> { Located("", at: location) }
}
