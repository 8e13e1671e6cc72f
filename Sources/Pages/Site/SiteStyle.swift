internal import Model

/// The style sheet with the site's own colours, which every page loads after the common one.
enum SiteStyle {
    /// The brand colour of a site that names none, from the government analysis palette.
    static let defaultBrand = "#12436d"

    static func css(_ settings: SiteSettings) -> [UInt8] {
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
        return Array((":root {\n" + rules.map { "  \($0)\n" }.joined() + "}\n").utf8)
    }
}
