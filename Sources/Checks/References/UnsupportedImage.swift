package import Diagnostics
internal import Markdown
internal import Model

/// Images are charts and tables of this site's own: a picture from elsewhere would be a request to another host, and one
/// without a source could not be checked.
package enum UnsupportedImage: Check {
    package static let rule = Rule(
        "unsupported-image",
        .error,
        .references,
        title: "Images other than charts and tables",
        finds: "An image that is neither `chart:` nor `table:`.",
        why: "A picture from elsewhere is a request to another host, and its figures cannot be checked.",
        answer: "Use a chart or a table of the site."
    )

    /// Finds images that are neither a chart nor a table.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.documents.flatMap(\.images).compactMap { image in
            guard !isSupported(image) else { return nil }
            return .error(
                rule,
                at: image.location,
                "the image '\(image.destination)' is neither a chart nor a table of this site",
                remedy: "write '![](chart:…)' or '![](table:…)' with the id of a KPI or table"
            )
        }
    }

    /// Whether an image is a chart or a table, there or not.
    static func isSupported(_ image: MarkdownLink) -> Bool {
        ["chart", "table"].contains(AddressSafety.scheme(of: image.destination))
    }
}
