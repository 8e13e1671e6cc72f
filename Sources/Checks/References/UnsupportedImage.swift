package import Diagnostics
internal import Markdown
internal import Model

/// Images are charts, tables and files of this site's own: a picture from elsewhere would be a request to another host.
package enum UnsupportedImage: Check {
    package static let rule = Rule(
        "unsupported-image",
        .error,
        .references,
        title: "Images from elsewhere",
        finds: "An image that is neither `chart:` nor `table:` nor a picture in the folder `files`.",
        why: "A picture from elsewhere is a request to another host, and may be gone tomorrow.",
        answer: "Use a chart or a table of the site, or put the picture into `files/`."
    )

    /// Finds images that are neither a chart nor a table nor a file of the content.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.documents.flatMap(\.images).compactMap { image in
            guard !isSupported(image) else { return nil }
            return .error(
                rule,
                at: image.location,
                "the image '\(image.destination)' is neither a chart nor a table nor a picture of this site",
                remedy: "write '![](chart:…)' or '![](table:…)' with the id of a KPI or table, or put the picture into "
                    + "'files' and write '![what it shows](files/…)'"
            )
        }
    }

    /// Whether an image is a chart, a table or a file, there or not.
    static func isSupported(_ image: MarkdownLink) -> Bool {
        AddressSafety.isFile(image.destination)
            || ["chart", "table"].contains(AddressSafety.scheme(of: image.destination))
    }
}
