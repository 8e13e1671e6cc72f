internal import Declarations

extension PublishedRecord {
    /// One thing about which two records of one report differ.
    package struct Difference: Sendable {
        /// Its kind and id: `kpi re-referrals`.
        package let thing: String
        /// How they differ: `2024-09 was '3' and is now '4'`.
        package let words: String

        /// Notes a difference.
        package init(thing: String, words: String) {
            self.thing = thing
            self.words = words
        }
    }

    /// What differs between this record and an earlier one of the same report, thing by thing.
    ///
    /// What an older format did not keep is not compared.
    package func differences(from other: PublishedRecord) -> [Difference] {
        // What an older record did not keep is no difference.
        let keptSeries = Set(other.measures.filter { $0.series != nil }.map(\.id))
        let (mine, theirs) = (facts(withSeriesOf: keptSeries), other.facts(withSeriesOf: keptSeries))
        return Set(mine.keys).union(theirs.keys).sorted().compactMap { thing in
            switch (theirs[thing], mine[thing]) {
            case (nil, _): return Difference(thing: thing, words: DifferencePhrases.isNew)
            case (_, nil): return Difference(thing: thing, words: DifferencePhrases.isGone)
            case (let before?, let now?):
                let words = RecordedDifference.words(before, now, keepsNew: other.schema >= 2)
                return words.isEmpty ? nil : Difference(thing: thing, words: words.joined(separator: "; "))
            }
        }
    }

    private typealias Fact = (what: String, value: String?)

    /// What was shown of everything, by kind and id.
    ///
    /// - Parameter measures: The measures whose comparators and parts count.
    /// - Returns: What was shown, by kind and id.
    private func facts(withSeriesOf measures: Set<String>) -> [String: [Fact]] {
        func said(_ value: DeclaredValue?) -> [Fact] { (value?.facts ?? []).map { ($0.what, $0.value) } }
        var facts: [String: [Fact]] = [
            DifferencePhrases.report(report.id): [
                ("title", report.title), ("date", report.asAt), ("year", report.year),
            ]
                + said(report.said)
        ]
        for measure in self.measures {
            var readings = measure.readings.map { Fact($0.period, $0.text) }
            if measures.contains(measure.id) {
                for series in measure.series ?? [] {
                    readings += series.readings.map { Fact(series.series + ", " + $0.period, $0.text) }
                }
            }
            facts[DifferencePhrases.measure(measure.id)] =
                readings + [
                    ("target", measure.target.text), ("tolerance", measure.tolerance), ("rating", measure.rating),
                    ("direction", measure.direction), ("title", measure.title), ("definition", measure.definition),
                    ("unit", measure.unit), ("better", measure.better), ("ref", measure.ref),
                    ("priority", measure.priority),
                ] + said(measure.said)
        }
        for milestone in milestones {
            facts[DifferencePhrases.milestone(milestone.id)] =
                [
                    ("status", milestone.status), ("rating", milestone.rating), ("due", milestone.due),
                    ("owner", milestone.owner), ("title", milestone.title), ("description", milestone.description),
                    ("year", milestone.year), ("priority", milestone.priority),
                ] + said(milestone.said)
        }
        for action in actions {
            facts[DifferencePhrases.action(action.id)] =
                [("state", action.state), ("due", action.due), ("text", action.text)] + said(action.said)
        }
        for study in caseStudies { facts[DifferencePhrases.caseStudy(study.id)] = [("text", study.checksum)] }
        for priority in priorities ?? [] {
            facts[DifferencePhrases.priority(priority.id)] =
                [
                    ("overall", priority.overall), ("delivery", priority.delivery), ("results", priority.results),
                ] + said(priority.said)
        }
        return facts
    }
}
