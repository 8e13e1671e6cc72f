extension String {
    /// Whether some words stand in it, in their own case: a search over bytes, to be asked before a regular expression,
    /// which takes a hundred times as long.
    func has(_ words: String) -> Bool {
        let sought = Array(words.utf8)
        guard let first = sought.first else { return true }
        return utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count >= sought.count else { return false }
            for start in 0...(bytes.count - sought.count) where bytes[start] == first {
                if bytes[start...].starts(with: sought) { return true }
            }
            return false
        } ?? contains(words)
    }

    /// Whether any of some words stand in it.
    func has(anyOf words: [String]) -> Bool { words.contains { has($0) } }
}
