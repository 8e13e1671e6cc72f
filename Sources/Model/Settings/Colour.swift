/// A colour of sRGB, for working out which text can be read on it.
package struct Colour: Hashable, Sendable {
    /// Red, from 0 to 255.
    package let red: Int
    /// Green, from 0 to 255.
    package let green: Int
    /// Blue, from 0 to 255.
    package let blue: Int

    /// Black.
    package static let black = Colour("#000000")
    /// White.
    package static let white = Colour("#ffffff")
    /// The least contrast for text of WCAG 2.2 AA (success criterion 1.4.3).
    package static let leastForText = 4.5
    /// The least contrast for lines and shapes of WCAG 2.2 AA (success criterion 1.4.11).
    package static let leastForShapes = 3.0

    /// Reads `#rrggbb`; anything that is none is black.
    package init(_ text: String) {
        let value = Int(text.dropFirst(), radix: 16) ?? 0
        red = value >> 16 & 0xFF
        green = value >> 8 & 0xFF
        blue = value & 0xFF
    }

    /// `#rrggbb`.
    package var text: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The relative luminance of WCAG 2, from 0 for black to 1 for white.
    package var luminance: Double {
        func linear(_ channel: Int) -> Double {
            let value = Double(channel) / 255
            // The curve of sRGB to the power of 2.4, by squaring and cubing roots that need no mathematics library.
            return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// A value to the power of 2.4.
    private static func power(_ value: Double) -> Double {
        // value² · value^0.4, the latter as the fifth root of value² by Newton's method.
        let square = value * value
        var root = 1.0
        for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
        return square * root
    }

    /// The contrast ratio of WCAG 2 with another colour, from 1 to 21.
    package func contrast(with other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// Black or white, whichever can be read better on this colour; one of them always reaches 4.5 to 1.
    package var readableText: Colour {
        contrast(with: .black) >= contrast(with: .white) ? .black : .white
    }
}
