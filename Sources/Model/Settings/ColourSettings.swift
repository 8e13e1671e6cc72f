package import Declarations
package import Diagnostics

/// The site's colours.
package struct ColourSettings: Thing {
    package var brand: Located<Colour>?
}

extension ColourSettings {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<ColourSettings>("group of colours", "The site's colours") {
        Written("brand", \.brand, "The colour of the header and of lines; its contrast is checked")
    } check: { colours, source in
        guard let brand = colours.brand, brand.value.contrast(with: .white) < Colour.leastForShapes else { return }
        source.error(
            "poor-contrast",
            at: brand.location,
            "lines in the colour '\(brand.value.text)' can hardly be seen on the white page",
            remedy: "choose a darker one, with a contrast of at least 3 to 1 with white"
        )
    }
}
