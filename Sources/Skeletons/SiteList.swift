package import Diagnostics

/// A list of names in site.yaml, as text: `reports`, `published`, `priorities`.
package enum SiteList {
    /// The text with one more name in the list.
    ///
    /// - Parameters:
    ///   - id: The name.
    ///   - key: The list.
    ///   - text: The text of site.yaml.
    ///   - last: The last entry of the list; `nil` where there is no list.
    /// - Returns: The new text; `nil` where the list is written in a way that only a person should change.
    package static func adding(
        _ id: String,
        to key: String,
        in text: String,
        after last: Located<String>?
    ) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let last else {
            guard !lines.contains(where: { $0.hasPrefix(key + ":") }) else { return nil }
            // At the left margin of the end, where no other thing can be going on.
            if lines.last?.isEmpty == true { lines.removeLast() }
            guard lines.last != "..." else { return nil }
            return (lines + ["\(key): [\(id)]", ""]).joined(separator: "\n")
        }
        let place = last.location.line - 1
        guard lines.indices.contains(place) else { return nil }
        let line = lines[place]
        if let end = line.lastIndex(of: "]"), line[..<end].contains("[") {
            lines[place] = String(line[..<end]) + ", \(id)" + line[end...]
        } else if let dash = line.firstIndex(of: "-"), line[..<dash].allSatisfy({ $0 == " " }) {
            lines.insert(String(line[...dash]) + " " + id, at: place + 1)
        } else {
            return nil
        }
        return lines.joined(separator: "\n")
    }
}
