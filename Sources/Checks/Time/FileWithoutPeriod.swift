package import Diagnostics
internal import Measures
internal import Model

/// When figures of a period come in, they come in for every file.
package enum FileWithoutPeriod: Check {
    package static let rule = Rule(
        "file-without-period",
        .query,
        .time,
        title: "Forgotten files",
        finds: """
            KPI files without any reading, or reason for having none, for the report's current period, while other files \
            with periods of the same kind have it. The measures are named by owner. In a published report it is an error.
            """,
        why: "A whole file without figures looks as if nothing was due, and hides what it would say.",
        answer: "Add the column for the period, with figures or reasons: `[x] due in May`."
    )

    /// Finds files that have nothing for the current period, while others of their kind have.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let files = Dictionary(grouping: snapshot.allMeasures) { $0.measure.id.location.path }
        let current = files.filter { $0.value.contains { $0.current?.value != nil } }
        return files.sorted { $0.key < $1.key }.compactMap { path, standings -> Diagnostic? in
            guard let first = standings.first, standings.allSatisfy({ $0.current == nil }),
                // A file that has had nothing for long is what `ReadingsOverdue` asks about.
                standings.contains(where: { $0.lastKnown != nil && !ReadingsOverdue.isOverdue($0) })
            else { return nil }
            let others = current.count { $0.key != path && $0.value.first?.period == first.period }
            guard others > 0 else { return nil }
            let message =
                "this file has nothing for \(first.period.name), the report's current \(first.period.kind.rawValue), "
                + "but \(others.counted("other file has", "other files have")) it. Missing: "
                + missing(standings, in: snapshot)
            let place = SourceLocation(path: path, line: 1, column: 1)
            let remedy = "add the column '\(first.period.label)', with figures or the reasons why there are none"
            let query = finding(at: place, message, remedy: remedy)
            return snapshot.report.state.value == .published ? query.graded(.error) : query
        }
    }

    /// The measures by owner; where a measure has none, by the lead of its priority.
    private static func missing(_ standings: [MeasureStanding], in snapshot: Snapshot) -> String {
        var owners = [String]()
        var titles = [String: [String]]()
        for standing in standings {
            let priority = snapshot.content.priorities.first { $0.id == standing.priority }
            let owner = standing.measure.owner?.value ?? priority?.lead?.value ?? "no owner"
            if titles[owner] == nil { owners.append(owner) }
            titles[owner, default: []].append("'\(standing.id)'")
        }
        return owners.map { "\($0): " + Listing.words(titles[$0] ?? []) }.joined(separator: "; ")
    }
}
