extension String {
    /// Whether some words stand in it, in their own case: a search over bytes, to be asked before a regular expression,
    /// which takes a hundred times as long.
    func has(_ words: String) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            words.utf8.withContiguousStorageIfAvailable { sought in Self.has(sought, in: bytes) }
        }?.flatMap(\.self) ?? contains(words)
    }

    /// Whether any of some words stand in it.
    func has(anyOf words: [String]) -> Bool { words.contains { has($0) } }

    private static func has(_ sought: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = sought.first else { return true }
        guard bytes.count >= sought.count else { return false }
        var start = 0
        let last = bytes.count - sought.count
        while start <= last {
            if bytes[start] == first {
                var length = 1
                while length < sought.count, bytes[start + length] == sought[length] { length += 1 }
                if length == sought.count { return true }
            }
            start += 1
        }
        return false
    }
}
