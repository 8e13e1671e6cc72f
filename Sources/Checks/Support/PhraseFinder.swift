/// Finds any of many phrases in a text, in one pass over its bytes.
///
/// Searching for the phrases one by one, character by character, was a quarter of the time of a build.
struct PhraseFinder {
    /// The phrases as UTF-8 in lower case.
    private let phrases: [[UInt8]]
    /// The positions of the phrases by their first byte.
    private let positions: [[Int]]

    /// Prepares to find phrases, given in lower case.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }
        var positions = [[Int]](repeating: [], count: 256)
        for (position, phrase) in self.phrases.enumerated() {
            if let first = phrase.first { positions[Int(first)].append(position) }
        }
        self.positions = positions
    }

    /// The positions, in order, of the phrases that stand anywhere in a text, whatever its case.
    func found(in text: String) -> [Int] {
        var found = Set<Int>()
        Array(text.lowercased().utf8).withUnsafeBufferPointer { bytes in
            for start in bytes.indices {
                let candidates = positions[Int(bytes[start])]
                guard !candidates.isEmpty else { continue }
                for candidate in candidates where bytes[start...].starts(with: phrases[candidate]) {
                    found.insert(candidate)
                }
            }
        }
        return found.sorted()
    }
}
