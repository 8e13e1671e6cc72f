/// A value together with the place that it was read from, kept for as long as an error could still concern it.
@dynamicMemberLookup
package struct Located<Value> {
    /// What was read.
    package var value: Value
    /// Where it was read.
    package var location: SourceLocation

    /// Pairs a value with its place.
    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    /// A property of the value itself, so that a located value reads like a plain one.
    package subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        value[keyPath: path]
    }

    /// The same place with another value made from this one.
    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// In a sentence, a located value is the value.
extension Located: CustomStringConvertible {
    package var description: String { "\(value)" }
}
