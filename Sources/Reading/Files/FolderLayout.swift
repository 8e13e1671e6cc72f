internal import Declarations
internal import Diagnostics
internal import Model

/// Checks that every file of the content folder is one that a reader knows.
///
/// A misspelt file name would otherwise lose a whole file in silence.
enum FolderLayout {
    /// The files that may lie in the content folder, with `*` for any one name.
    static let patterns =
        ContentFileReference.all(of: Content.declaration.description).map(\.pattern) + Content.furtherFiles

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
                    "did you mean '\(Self.name(name, as: nearest))'?"
                } else if names.isEmpty {
                    "move it out of the content folder, or see docs/content.md for where files belong"
                } else {
                    "move it out of the content folder; this folder may hold " + Self.inWords(names)
                }
            findings.error(
                "unknown-file",
                at: files.location(of: path),
                "the site has no use for this file",
                remedy: remedy
            )
        }
    }

    /// Reports folders of `priorities/` or `reports/` that site.yaml does not list: all of it would be left out in silence.
    static func checkIsListed(
        _ parent: String,
        _ listed: [Located<String>],
        in files: ContentFiles,
        findings: Findings
    ) {
        // A name that is listed wrong is reported where it is listed, and says which folder was meant.
        let names = Set(files.names(in: parent))
        guard !listed.isEmpty, listed.allSatisfy({ names.contains($0.value) }) else { return }
        for name in files.names(in: parent) where !listed.contains(where: { $0.value == name }) {
            let folder = parent + "/" + name
            guard let first = files.paths.first(where: { $0.hasPrefix(folder + "/") && !isIgnored($0) }) else {
                continue
            }
            findings.error(
                "unlisted-folder",
                at: files.location(of: first),
                "site.yaml does not list the folder '\(folder)', so nothing in it is read",
                remedy: "add '\(name)' to '\(parent)' in site.yaml, or move the folder out of the content folder"
            )
        }
    }

    /// A name as its pattern would have it: `a.yaml` for `A.YAML`.
    private static func name(_ name: String, as pattern: String) -> String {
        guard pattern.hasPrefix("*") else { return pattern }
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        return stem.lowercased() + pattern.dropFirst()
    }

    /// `files ending in .md`, `'priority.md', 'kpis.yaml' or files named kpis….csv`.
    private static func inWords(_ names: [String]) -> String {
        let words = names.map { name in
            if name.hasPrefix("*") { return "files ending in \(name.dropFirst())" }
            return name.contains("*") ? "files named '\(name.replacing("*", with: "…"))'" : "'\(name)'"
        }
        return words.joined(lastBy: "or")
    }

    /// Hidden files, the lock files of office programs, and read-me files are nobody's content.
    private static func isIgnored(_ path: String) -> Bool {
        path.split(separator: "/").contains { FolderLimits.isIgnored($0) }
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
