internal import Declarations
internal import Diagnostics
internal import Measures

extension PublishedRecord {
    /// Whether it was frozen before a report's own words were kept.
    package var lacksOwnWords: Bool { report.said == nil }

    /// The same with a report's own words, and everything else as it was: what members were told then is not worked out
    /// again from what is known now.
    package func withOwnWords(of other: PublishedRecord) -> PublishedRecord {
        var record = self
        record.report.said = other.report.said
        let said = Dictionary(other.milestones.map { ($0.id, $0.said) }, uniquingKeysWith: { first, _ in first })
        for index in record.milestones.indices {
            record.milestones[index].said = said[record.milestones[index].id] ?? nil
        }
        return record
    }

    /// What the content says otherwise in a report's own words, which no later report may change: its title, dates and
    /// narrative, and what it and the reports before it said of milestones.
    package func differencesOfOwnWords(in content: Content, of report: Report) -> [Difference] {
        var differences = [Difference]()
        let entry = ReportEntry(report)
        let told = self.report
        var words = RecordedDifference.words([
            ("title", told.title, entry.title), ("date", told.asAt, entry.asAt), ("year", told.year, entry.year),
        ])
        if let before = told.said, let now = entry.said {
            words += RecordedDifference.words(Self.facts(before), Self.facts(now))
        }
        if !words.isEmpty {
            differences.append(
                Difference(thing: DifferencePhrases.report(report.id), words: words.joined(separator: "; "))
            )
        }
        let known = Set(content.reports.prefix { $0.id != report.id }.map(\.id) + [report.id])
        let written = Dictionary(
            content.priorities.flatMap(\.milestones).map { ($0.id.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for milestone in milestones {
            guard let before = milestone.said, var now = written[milestone.id] else { continue }
            now.updates.removeAll { !known.contains($0.report.value) }
            func updates(_ value: DeclaredValue) -> [(what: String, value: String?)] {
                Self.facts(value).filter { $0.what.hasPrefix("updates") }
            }
            let words = RecordedDifference.words(
                updates(before),
                updates(Milestone.declaration.value(of: now, for: .record))
            )
            guard !words.isEmpty else { continue }
            differences.append(
                Difference(thing: DifferencePhrases.milestone(milestone.id), words: words.joined(separator: "; "))
            )
        }
        return differences + differencesOfCommentary(in: content, knowing: known)
    }

    /// What the content says otherwise in what the service said of measures, up to this report.
    private func differencesOfCommentary(in content: Content, knowing known: Set<String>) -> [Difference] {
        let written = Dictionary(
            content.priorities.flatMap(\.measures).map { ($0.id.value, $0.details) },
            uniquingKeysWith: { first, _ in first }
        )
        func commentary(_ value: DeclaredValue) -> [(what: String, value: String?)] {
            Self.facts(value).filter { $0.what.hasPrefix("commentary") }
        }
        return measures.compactMap { measure in
            guard let before = measure.said, var now = written[measure.id] else { return nil }
            now.commentary.removeAll { !known.contains($0.report.value) }
            let words = RecordedDifference.words(
                commentary(before),
                commentary(MeasureDetails.declaration.value(of: now, for: .record))
            )
            return words.isEmpty
                ? nil : Difference(thing: DifferencePhrases.measure(measure.id), words: words.joined(separator: "; "))
        }
    }

    private static func facts(_ value: DeclaredValue) -> [(what: String, value: String?)] {
        value.facts.map { ($0.what, $0.value) }
    }
}
