/// How wide text may come out at most, so that labels can be placed before any browser has drawn them.
///
/// Every width is the larger of DejaVu Sans and Liberation Sans (which is as wide as Arial and Helvetica), rounded up to
/// a twentieth of the text size. The style sheet asks for these faces and no wider ones.
enum TextWidth {
    private static let groups: [(width: Double, characters: String)] = [
        (0.3, "Iijl"), (0.35, " ,./:;\\|"), (0.4, "()-[]ft"), (0.45, "!r"), (0.5, "\"*J`\u{2019}'"), (0.55, "csz"),
        (0.6, "?L_kvxy\u{2013}"), (0.65, "$0123456789FTabdeghnopqu{}£"), (0.7, "ABEKPSVXYZ"), (0.75, "CNRU"),
        (0.8, "&DGHOQ"), (0.85, "#+<=>^w~\u{2212}"), (0.9, "M"), (1, "%Wm"), (1.05, "@"),
    ]

    /// Widths of the characters from 0 to 127; anything not listed is taken to be as wide as the widest letters.
    private static let ascii: [Double] = (0..<128).map { code in
        let character = Character(Unicode.Scalar(UInt8(code)))
        return groups.first { $0.characters.contains(character) }?.width ?? 1.05
    }

    /// The most that a text of the given size takes up, in the units of the size.
    static func of(_ text: String, size: Double) -> Double {
        size * text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        if scalar.value < 128 { return ascii[Int(scalar.value)] }
        switch scalar {
        case "£": return 0.65
        case "\u{2212}": return 0.85
        case "\u{2013}": return 0.6
        case "\u{2019}": return 0.5
        // Latin letters with accents are no wider than the widest plain ones; everything else may fill a square or more.
        default: return scalar.value < 0x250 ? 1.05 : 1.5
        }
    }
}
