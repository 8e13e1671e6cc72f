package import Diagnostics
internal import Measures
internal import Model

/// What members received stays what they received, until an amendment says why it changes.
package enum RecordContradicted: Check {
    package static let rule = Rule(
        "record-contradicted",
        .error,
        .changes,
        title: "Published reports that say something else now",
        finds: """
            A reading, target, date, status, rating or wording of the newest report which is not what its record, \
            `published.json`, says that members received; and, of earlier reports, their own words: what they are \
            called, as at when, their narrative, and what they said of milestones.
            """,
        why: "A report that was published must not change in silence.",
        answer: """
            Put the content back as it was. Where it has to change, run `scrutiny freeze REPORT --amend "why"`: the \
            record then says what was changed and why, and the site shows it. A figure that was revised later belongs \
            into the next report, marked `[r]`.
            """
    )

    /// Finds what differs between records and what the content would show of their reports.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let places = Self.places(of: snapshot)
        let content = checked.content
        return content.reports.flatMap { report -> [Diagnostic] in
            guard let published = report.published, snapshot.knownReports.contains(report.id) else { return [] }
            // What a later report changes is compared where it is told: as a revision, or a change with its reason.
            let isNewest = report.id == content.reports.last?.id
            let differences =
                isNewest
                ? PublishedRecord(snapshot).differences(from: published)
                : published.differencesOfOwnWords(in: content, of: report)
            return differences.map { difference in
                finding(
                    at: places[difference.thing] ?? report.title.location,
                    "\(difference.thing) is not what members received in '\(report.id)': \(difference.words)",
                    remedy: "put it back, or say why it changes: scrutiny freeze \(report.id) --amend \"why\""
                )
            }
        }
    }

    private static func places(of snapshot: Snapshot) -> [String: SourceLocation] {
        var places = [String: SourceLocation]()
        for standing in snapshot.allMeasures { places["kpi " + standing.id] = standing.measure.id.location }
        for standing in snapshot.allStandings {
            places["milestone " + standing.milestone.id.value] = standing.milestone.id.location
        }
        for action in snapshot.knownActions { places["action " + action.id.value] = action.id.location }
        for priority in snapshot.content.priorities {
            places["priority " + priority.id] = priority.title.location
            for study in priority.caseStudies { places["case study " + study.id.value] = study.id.location }
        }
        return places
    }
}
