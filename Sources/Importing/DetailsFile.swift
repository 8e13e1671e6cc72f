internal import Declarations
internal import Diagnostics

/// What files say of measures beside their figures, as entries of kpis.yaml.
package enum DetailsFile {
    /// The file with entries for measures that it has none for; `nil` where there is nothing to add.
    ///
    /// - Parameters:
    ///   - draft: What was found.
    ///   - ids: The ids of the measures, by title.
    ///   - existing: The text of the file that is there.
    /// - Returns: The text.
    package static func text(_ draft: Draft, ids: [String: String], existing: String?) -> String? {
        let known = Set(
            (existing ?? "").split(separator: "\n").compactMap { line -> String? in
                guard let first = line.first, first != " ", first != "#", let colon = line.firstIndex(of: ":") else {
                    return nil
                }
                return String(line[..<colon])
            }
        )
        var entries = ""
        var written = known
        for measure in draft.measures where measure.series == nil {
            guard let id = ids[measure.title], !written.contains(id) else { continue }
            let lines = [("definition", measure.definition), ("source", measure.source), ("owner", measure.owner)]
                .compactMap { key, text in text.map { "  \(key): \($0.collapsed.quotedForYAML)\n" } }
            guard !lines.isEmpty else { continue }
            written.insert(id)
            entries += "\(id):\n" + lines.joined()
        }
        guard !entries.isEmpty else { return nil }
        guard let existing, !existing.isEmpty else { return entries }
        return existing + (existing.hasSuffix("\n") ? "" : "\n") + entries
    }
}
