extension StringProtocol {
    /// The first place where some words stand, byte for byte.
    ///
    /// The standard library compares character by character, with the rules of Unicode, which takes many times as long.
    package func firstRange(ofExactly words: String) -> Range<Index>? {
        let wanted = Array(words.utf8)
        guard let first = wanted.first else { return nil }
        let bytes = utf8
        var candidate = bytes.startIndex
        while let start = bytes[candidate...].firstIndex(of: first) {
            var index = start
            var matched = 0
            while matched < wanted.count, index != bytes.endIndex, bytes[index] == wanted[matched] {
                index = bytes.index(after: index)
                matched += 1
            }
            if matched == wanted.count { return start..<index }
            candidate = bytes.index(after: start)
        }
        return nil
    }

    /// Whether some words stand in it, byte for byte.
    package func containsExactly(_ words: String) -> Bool { firstRange(ofExactly: words) != nil }
}
