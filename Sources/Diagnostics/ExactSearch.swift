extension StringProtocol {
    /// The first place where some words stand, byte for byte.
    ///
    /// The standard library compares character by character, with the rules of Unicode, which takes many times as long.
    package func firstRange(ofExactly words: String) -> Range<Index>? {
        let bytes = utf8
        let length = words.utf8.count
        guard length > 0 else { return nil }
        let offset = bytes.withContiguousStorageIfAvailable { ExactSearch.offset(of: words, in: $0) }
        guard let offset else { return String(self).firstRange(ofExactly: words).map { range(of: $0) } }
        guard let offset else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: offset)
        return start..<bytes.index(start, offsetBy: length)
    }

    /// The same place in this text as in a copy of it.
    private func range(of range: Range<String.Index>) -> Range<Index> {
        let copy = String(self)
        let start = utf8.index(startIndex, offsetBy: copy.utf8.distance(from: copy.startIndex, to: range.lowerBound))
        return start..<utf8.index(start, offsetBy: copy.utf8.distance(from: range.lowerBound, to: range.upperBound))
    }

    /// Whether some words stand in it, byte for byte.
    package func containsExactly(_ words: String) -> Bool { firstRange(ofExactly: words) != nil }
}

private enum ExactSearch {
    /// How many bytes stand before the first place of some words.
    static func offset(of words: String, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var words = words
        return words.withUTF8 { wanted in
            guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                var matched = 1
                while matched < wanted.count, bytes[start + matched] == wanted[matched] { matched += 1 }
                if matched == wanted.count { return start }
            }
            return nil
        }
    }
}
