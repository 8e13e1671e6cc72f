package import Diagnostics
internal import Model

/// Texts were read as they were written.
package enum MisreadEncoding: Check {
    package static let rule = Rule(
        "misread-encoding",
        .query,
        .language,
        title: "Words in the wrong encoding",
        finds: """
            Words such as `cafÃ©`, `teamâ€™s` and `Â£5`: UTF-8 that a program took for Windows-1252, as Excel does when \
            a CSV file without a byte-order mark is opened with a double click.
            """,
        why: "Readers see the signs, and searching does not find the words.",
        answer: "Type the words again, or bring the file in again with Data, From text, UTF-8."
    )

    /// Finds words whose letters, taken for bytes of Windows-1252, are letters in UTF-8.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.text.utf8.contains(where: { $0 >= 0x80 }),
                passage.text.unicodeScalars.contains(where: leads.contains)
            else { return [] }
            var seen = Set<Substring>()
            return passage.text.split(separator: " ").compactMap { word in
                guard let meant = restored(String(word)), seen.insert(word).inserted else { return nil }
                return finding(
                    at: passage.location(of: String(word)),
                    "'\(word)' was read in the wrong encoding; it was probably '\(meant)'",
                    remedy: "write '\(meant)'"
                )
                .replacing(String(word), with: meant)
            }
        }
    }

    /// The letters that the first bytes of letters in UTF-8 turn into.
    private static let leads: Set<Unicode.Scalar> = ["Â", "Ã", "â", "Å", "Ä", "ð", "Î", "Ï", "Ë"]

    /// What a word was before it was misread; `nil` where it was not.
    private static func restored(_ word: String) -> String? {
        var scalars = Array(word.unicodeScalars)
        var result = String.UnicodeScalarView()
        var isChanged = false
        while let first = scalars.first {
            guard leads.contains(first), let (scalar, length) = letter(scalars) else {
                result.append(scalars.removeFirst())
                continue
            }
            result.append(scalar)
            scalars.removeFirst(length)
            isChanged = true
        }
        return isChanged ? String(result) : nil
    }

    /// The letter that the first scalars are as bytes, and how many they are.
    private static func letter(_ scalars: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
        for length in 2...4 where scalars.count >= length {
            let bytes = scalars[..<length].compactMap(byte)
            guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self),
                let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1
            else { continue }
            return (scalar, length)
        }
        return nil
    }

    /// The byte that Windows-1252 has for a letter.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if let index = specials.firstIndex(of: scalar) { return UInt8(0x80 + index) }
        return scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
    }

    /// What stands at 0x80 to 0x9F; five of them are not used, and stay as they are.
    private static let specials = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
