extension Unicode.Scalar {
    /// Whether it is a control character other than a tab and the ends of lines, or one that turns the direction of
    /// writing, with which a page can show other words than it holds: no page may hold one.
    package var isHiddenControl: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: value < 0x20 || (0x7F...0x9F).contains(value)
        }
    }
}

extension String {
    /// The first hidden control character, by its number: `U+0001`.
    package var hiddenControl: String? {
        unicodeScalars.first(where: \.isHiddenControl).map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
    }
}
