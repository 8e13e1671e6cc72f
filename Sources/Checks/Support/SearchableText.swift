/// A text in lower case, ready to be searched for many phrases: plain bytes, because searching a string character by
/// character was a quarter of the time of a build.
struct SearchableText {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.lowercased().utf8)
    }

    /// Whether a phrase, given in lower case as UTF-8, stands anywhere in the text.
    func contains(_ phrase: [UInt8]) -> Bool {
        guard let first = phrase.first, bytes.count >= phrase.count else { return false }
        return bytes.withUnsafeBufferPointer { text in
            phrase.withUnsafeBufferPointer { wanted in
                for start in 0...(text.count - wanted.count) where text[start] == first {
                    var matched = 1
                    while matched < wanted.count, text[start + matched] == wanted[matched] { matched += 1 }
                    if matched == wanted.count { return true }
                }
                return false
            }
        }
    }
}
