internal import Diagnostics

/// Checks that every file of the content folder is one that a reader knows.
///
/// A misspelt file name would otherwise lose a whole file in silence.
enum FolderLayout {
    /// The files that may lie in the content folder, with `*` for any one name.
    static let patterns = [
        "site.yaml", "glossary.yaml", "obligations.yaml", "actions.yaml", "work-programme.yaml",
        "priorities/*/priority.md", "priorities/*/milestones.yaml", "priorities/*/kpis*.csv",
        "priorities/*/kpis.yaml", "priorities/*/case-studies/*.md",
        "reports/*/report.md", "reports/*/enquiry.md", "reports/*/published.json",
        "meetings/*.md", "pages/*.md", "tables/*.csv", "tables/*.yaml",
        "files/*.svg", "files/*.png",
    ]

    static func check(_ files: ContentFiles, findings: Findings) {
        let patternParts = patterns.map { $0.split(separator: "/") }
        for path in files.paths where !isIgnored(path) {
            let parts = path.split(separator: "/")
            guard !patternParts.contains(where: { matches(parts, $0) }) else { continue }
            let folders = patternParts.filter { $0.count == parts.count && matches(parts.dropLast(), $0.dropLast()) }
            let names = folders.compactMap(\.last).map(String.init)
            let name = parts.last.map(String.init) ?? path
            let remedy: String? =
                if let nearest = NearMiss.nearest(to: name, among: names) {
                    "did you mean '\(nearest)'?"
                } else if names.isEmpty {
                    "move it out of the content folder, or see docs/content.md for where files belong"
                } else {
                    "this folder may hold: " + names.joined(separator: ", ")
                }
            findings.error(
                "unknown-file",
                at: files.location(of: path),
                "no part of the site is read from this file",
                remedy: remedy
            )
        }
    }

    /// Hidden files, the lock files of office programs, and read-me files are nobody's content.
    private static func isIgnored(_ path: String) -> Bool {
        path.split(separator: "/").contains { part in
            part.hasPrefix(".") || part.hasPrefix("~") || part.hasPrefix("README") || part == "Thumbs.db"
                || part == "desktop.ini"
        }
    }

    private static func matches(_ path: some Collection<Substring>, _ pattern: some Collection<Substring>) -> Bool {
        path.count == pattern.count && zip(path, pattern).allSatisfy(matches)
    }

    private static func matches(_ name: Substring, _ pattern: Substring) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return name == pattern }
        let before = pattern[..<star]
        let after = pattern[pattern.index(after: star)...]
        return name.count >= before.count + after.count && name.hasPrefix(before) && name.hasSuffix(after)
    }
}
