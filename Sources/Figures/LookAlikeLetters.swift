package import Diagnostics

/// Letters of other alphabets that look like Latin ones: they come from scanned papers and from pasting, and make
/// `ТВС` or `41.4г` something else than it appears to be.
package enum LookAlikeLetters {
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs: [(String, String)] = [
            // Cyrillic; the small letters т, в, к, м and н look like small capitals.
            ("АВЕКМНОРСТХІЅЈУԌԚԜ", "ABEKMHOPCTXISJYGQW"),
            ("аеорсухіѕјһԁԛԝвктмнг", "aeopcyxisjhdqwbktmhr"),
            // Greek.
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
            ("αεικνορτυχ", "aeikvoptux"),
        ]
        var table = [Unicode.Scalar: Unicode.Scalar]()
        for (strange, plain) in pairs {
            for (from, to) in zip(strange.unicodeScalars, plain.unicodeScalars) { table[from] = to }
        }
        // Full-width forms of the whole of ASCII.
        for value in UInt32(0xFF01)...0xFF5E {
            if let from = Unicode.Scalar(value), let to = Unicode.Scalar(value - 0xFEE0) { table[from] = to }
        }
        // Dashes that are not the minus sign.
        for value in UInt32(0x2010)...0x2015 {
            if let from = Unicode.Scalar(value) { table[from] = "-" }
        }
        return table
    }()

    /// Characters that take no room and so cannot be seen at all.
    private static let invisible: Set<Unicode.Scalar> = [
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}",
    ]

    /// The text with look-alike letters replaced by the Latin ones they look like, and invisible characters left out,
    /// with a query that names every one of them.
    ///
    /// Meant for cells that are read by rule (figures, targets, units, ids, headings), not for titles and other prose,
    /// which may well be in another alphabet.
    package static func normalise(_ cell: Located<String>, reportingTo diagnostics: inout [Diagnostic]) -> String {
        guard cell.value.unicodeScalars.contains(where: { latin[$0] != nil || invisible.contains($0) }) else {
            return cell.value
        }
        var text = String.UnicodeScalarView()
        var names = [String]()
        for scalar in cell.value.unicodeScalars {
            if let plain = latin[scalar] {
                text.append(plain)
                let name = description(of: scalar, that: plain)
                if !names.contains(name) { names.append(name) }
            } else if invisible.contains(scalar) {
                let name = "a character that cannot be seen"
                if !names.contains(name) { names.append(name) }
            } else {
                text.append(scalar)
            }
        }
        let plain = String(text)
        diagnostics.append(
            .query(
                "look-alike-letters",
                at: cell.location,
                "'\(cell.value)' holds \(names.joined(separator: " and ")), and was read as '\(plain)'",
                remedy: "retype it as '\(plain)'"
            )
            .replacing(cell.value, with: plain)
        )
        return plain
    }

    /// What a character is, for people who have never seen its official name.
    private static func description(of scalar: Unicode.Scalar, that plain: Unicode.Scalar) -> String {
        let name = scalar.properties.name ?? ""
        if plain == "-" { return "a dash that is not a hyphen" }
        if name.hasPrefix("CYRILLIC") { return "a Cyrillic letter that looks like \(plain)" }
        if name.hasPrefix("GREEK") { return "a Greek letter that looks like \(plain)" }
        return "a wide form of \(plain)"
    }
}
