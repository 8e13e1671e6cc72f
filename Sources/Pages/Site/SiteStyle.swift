internal import Diagnostics
internal import Model

/// The style sheet with what is the site's own, which every page loads after the common ones: the colours, and the
/// words that a printer repeats on every page.
enum SiteStyle {
    /// The brand colour of a site that names none, from the government analysis palette.
    static let defaultBrand = Colour("#12436d")

    static func css(_ site: SiteContext) -> [UInt8] {
        let settings = site.settings
        let brand = settings.colours?.brand?.value ?? defaultBrand
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
        let edges = [
            ("top-left", string("\(site.settings.authority): \(report.title.value)")),
            ("top-right", string(ReportPhrases.edge(report))),
            ("bottom-left", string(site.settings.committee.value)),
            ("bottom-right", ReportPhrases.pageOfPages),
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
