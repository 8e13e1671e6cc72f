extension String {
    /// Its runs of letters, in lower case.
    ///
    /// - Parameter length: Shorter words, and words of that length, are left out: they say little of what a text is about.
    /// - Returns: The words, in their order.
    func words(longerThan length: Int = 0) -> [String] {
        // Nearly all English text is ASCII, where a letter is a byte.
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            return lowercased().split { !$0.isLetter }.filter { $0.count > length }.map(String.init)
        }
        var words = [String]()
        var word = [UInt8]()
        func finish() {
            if word.count > length { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            default: finish()
            }
        }
        finish()
        return words
    }
}
