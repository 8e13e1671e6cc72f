internal import Diagnostics

/// The list of published reports in site.yaml, as text.
enum PublishedList {
    /// The text with one more report in the list.
    ///
    /// - Parameters:
    ///   - id: The report.
    ///   - text: The text of site.yaml.
    ///   - last: The last entry of the list; `nil` where there is no list.
    /// - Returns: The new text; `nil` where the list is written in a way that only a person should change.
    static func adding(_ id: String, to text: String, after last: Located<String>?) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let last else {
            guard !lines.contains(where: { $0.hasPrefix("published:") }) else { return nil }
            // At the left margin of the end, where no other thing can be going on.
            if lines.last?.isEmpty == true { lines.removeLast() }
            guard lines.last != "..." else { return nil }
            return (lines + ["published: [\(id)]", ""]).joined(separator: "\n")
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
