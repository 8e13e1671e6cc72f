import Foundation

/// A page of a site in two parts: what it shares with every other page, and what is its own.
struct PageParts {
    /// What stands around the page's own part, the same on every page once its way to the top of the site and the marks
    /// of where the reader is have been taken out.
    let frame: String
    /// Title, description, own scripts, and everything between the report's state and the foot of the page.
    let own: String

    /// Takes a page apart; there is nothing where it was not made with the project's own layout.
    init?(_ page: String) {
        guard let bodyStart = page.range(of: "<div class=\"page-width page-body\">"),
            let bodyEnd = page.range(of: "<footer class=\"site-footer\">", options: .backwards),
            bodyStart.upperBound <= bodyEnd.lowerBound
        else { return nil }
        var shared = [Substring]()
        var own = [Substring]()
        for line in page[..<bodyStart.lowerBound].split(separator: "\n", omittingEmptySubsequences: false) {
            if Self.isOwn(line.drop { $0 == " " }) { own.append(line) } else { shared.append(line) }
        }
        let around = shared.joined(separator: "\n") + page[bodyEnd.lowerBound...]
        frame = Self.marks.reduce(around) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
        self.own = own.joined(separator: "\n") + "\n" + page[bodyStart.lowerBound..<bodyEnd.lowerBound]
    }

    /// What says where the reader is.
    private static let marks = [
        "\"../": "\"", " aria-current=\"page\"": "", " class=\"is-section\"": "",
    ]

    /// The scripts of the layout.
    private static let sharedScripts = ["assets/menu.js", "assets/search.js"]

    private static func isOwn(_ line: Substring) -> Bool {
        if line.hasPrefix("<title>") || line.hasPrefix("<meta name=\"description\"") { return true }
        return line.hasPrefix("<script") && !sharedScripts.contains { line.contains($0) }
    }
}
