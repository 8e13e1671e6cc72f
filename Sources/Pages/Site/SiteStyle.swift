internal import Diagnostics
internal import Model

/// The style sheet with what is the site's own, which every page loads after the common ones: the colours, and the
/// words that a printer repeats on every page.
enum SiteStyle {
    /// The brand colour of a site that names none, from the government analysis palette.
    static let defaultBrand = "#12436d"

    static func css(_ site: SiteContext) -> [UInt8] {
        let settings = site.settings
        let brand = Colour(settings.brandColour ?? defaultBrand)
        var rules = [
            "--brand: \(brand.text);",
            "--on-brand: \(brand.readableText.text);",
        ]
        for rating in MilestoneRating.allCases {
            let colour = Colour(settings.milestoneRatings[rating].colour)
            rules.append("--rating-\(rating.rawValue): \(colour.text);")
            rules.append("--on-rating-\(rating.rawValue): \(colour.readableText.text);")
        }
        let colours = ":root {\n" + rules.map { "  \($0)\n" }.joined() + "}\n"
        return Array((colours + "\n" + runningHeader(site)).utf8)
    }

    /// What stands at the edges of every printed page: whose paper it is, which report, as at when, and the page.
    private static func runningHeader(_ site: SiteContext) -> String {
        let report = site.report
        let state = report.state.value == .draft ? "Draft, as at" : "As at"
        let edges = [
            ("top-left", string("\(site.settings.authority): \(report.title.value)")),
            ("top-right", string("\(state) \(report.asAt.words)")),
            ("bottom-left", string(site.settings.committee)),
            ("bottom-right", "\"Page \" counter(page) \" of \" counter(pages)"),
        ]
        let boxes = edges.map { edge, content in
            let width = edge == "top-left" ? " width: 75%;" : ""
            return "  @\(edge) { content: \(content);\(width) font: 8pt Arial, sans-serif; color: #333333; }\n"
        }
        // The first page begins with all of it in full.
        let first = "@page :first {\n  @top-left { content: none; }\n  @top-right { content: none; }\n}\n"
        return "@page {\n" + boxes.joined() + "}\n\n" + first
    }

    /// A text as a CSS string; all but letters, digits, spaces and a few marks are written as escapes.
    static func string(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar in
            let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            return isPlain || " .,:()-".unicodeScalars.contains(scalar)
                ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return "\"" + plain.joined() + "\""
    }
}

/// A colour of sRGB, for working out which text can be read on it.
struct Colour: Hashable {
    let red: Int
    let green: Int
    let blue: Int

    static let black = Colour("#000000")
    static let white = Colour("#ffffff")

    /// Reads `#rrggbb`; anything that is none is black.
    init(_ text: String) {
        let value = Int(text.dropFirst(), radix: 16) ?? 0
        red = value >> 16 & 0xFF
        green = value >> 8 & 0xFF
        blue = value & 0xFF
    }

    /// `#rrggbb`.
    var text: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The relative luminance of WCAG 2, from 0 for black to 1 for white.
    var luminance: Double {
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
    func contrast(with other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// Black or white, whichever can be read better on this colour.
    var readableText: Colour {
        contrast(with: .black) >= contrast(with: .white) ? .black : .white
    }
}
