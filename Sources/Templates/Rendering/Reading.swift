import SafeHTML

/// Reads texts that lie at a pointer.
enum TextReading {
    static func required(at place: UnsafeRawPointer) -> String {
        place.assumingMemoryBound(to: String.self).pointee
    }

    static func optional(at place: UnsafeRawPointer) -> String? {
        place.assumingMemoryBound(to: String?.self).pointee
    }
}

/// Reads markup that lies at a pointer.
enum MarkupReading {
    static func required(at place: UnsafeRawPointer) -> String {
        place.assumingMemoryBound(to: HTML.self).pointee.markup
    }

    static func optional(at place: UnsafeRawPointer) -> String? {
        place.assumingMemoryBound(to: HTML?.self).pointee?.markup
    }
}
