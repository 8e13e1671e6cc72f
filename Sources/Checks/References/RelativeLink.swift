package import Diagnostics
internal import Markdown
internal import Model

/// A link of the content names what it means by its id, or has a whole address.
package enum RelativeLink: Check {
    package static let rule = Rule(
        "relative-link",
        .error,
        .references,
        title: "Links without a whole address",
        finds: """
            Links such as `www.example.org/page`, `report.pdf` and `kpis/visits.html`, which lead to a file beside the \
            page.
            """,
        why: "A text is shown on several pages, in several folders, so such a link leads nowhere on most of them.",
        answer: """
            Write a web address with `https://`, and a page of the site by its id: `page:governance`, `kpi:visits`, \
            `report:2024-25`. `#heading` leads to a heading of the same text, \
            and `files/letter.pdf` to a file in the folder `files`.
            """
    )

    /// Finds addresses that are neither whole nor an id nor a place of the page itself.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap(\.links).compactMap { link in
            let address = link.destination
            guard !address.isEmpty, address.first != "#", AddressSafety.scheme(of: address) == nil,
                !AddressSafety.isFile(address)
            else { return nil }
            return finding(
                at: link.location,
                "the link '\(address)' leads to no file of the site",
                remedy: remedy(for: address)
            )
        }
    }

    private static func remedy(for address: String) -> String {
        let host = address.prefix { !"/?#".contains($0) }
        let files = [".pdf", ".html", ".htm", ".md", ".csv", ".xlsx", ".xls", ".docx", ".doc", ".png", ".jpg", ".pptx"]
        let isFile = files.contains { host.lowercased().hasSuffix($0) }
        guard host.contains("."), host.first != ".", !isFile else {
            return "write the id of what is meant, such as page:governance, its whole address, https://…, or "
                + "'files/…' for a file in the folder 'files' of the content"
        }
        return "write 'https://\(address)'"
    }
}
