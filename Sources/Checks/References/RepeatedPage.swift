package import Diagnostics
internal import Model

/// Two files never make the same page: one of them would silently replace the other.
package enum RepeatedPage: Check {
    package static let rule = Rule(
        "repeated-page",
        .error,
        .references,
        title: "Pages with two sources",
        finds: "Two files that would make the same page.",
        why: "One of them would silently replace the other.",
        answer: "Rename one of the two files."
    )

    /// Finds pages with two sources.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let content = checked.content
        let studies = content.priorities.flatMap(\.caseStudies).map { study in
            (page: "case-studies/\(study.id.value).html", location: study.id.location)
        }
        let priorities = content.priorities.map { priority in
            (page: "priorities/\(priority.id).html", location: priority.title.location)
        }
        let meetings = content.meetings.map { (page: "meetings/\($0.id).html", location: $0.title.location) }
        let pages = content.pages.map { (page: "pages/\($0.id).html", location: $0.title.location) }
        let reports = content.reports.map { (page: "reports/\($0.id).html", location: $0.title.location) }
        var first = [String: SourceLocation]()
        return (studies + priorities + meetings + pages + reports).compactMap { entry in
            // Letter case does not tell files apart on every disk.
            let key = entry.page.lowercased()
            if key.hasSuffix("/index.html") {
                return .error(
                    rule,
                    at: entry.location,
                    "the page '\(entry.page)' is the list of all pages of its kind",
                    remedy: "give this one a name other than 'index'"
                )
            }
            guard let place = first[key] else {
                first[key] = entry.location
                return nil
            }
            return Diagnostic.error(
                rule,
                at: entry.location,
                "the page '\(entry.page)' is already made from \(place.path)",
                remedy: "rename one of the two"
            )
            .also(at: place, "the other source of the page")
        }
    }
}
