extension PublishedRecord {
    /// What differs between this record and another of the same report, for people:
    /// `kpi re-referrals: 2024-09 was '3' and is now '4'`.
    package func differencesInWords(from other: PublishedRecord) -> [String] {
        let (mine, theirs) = (facts, other.facts)
        return differences(from: other).map { thing in
            switch (theirs[thing], mine[thing]) {
            case (nil, _): return thing + ": is new"
            case (_, nil): return thing + ": is gone"
            case (let before?, let now?):
                let what = before.map(\.what) + now.map(\.what).filter { name in !before.contains { $0.what == name } }
                let words = RecordedDifference.words(
                    what.map { name in
                        (name, before.first { $0.what == name }?.value, now.first { $0.what == name }?.value)
                    }
                )
                return thing + ": " + (words.isEmpty ? "its text changed" : words.joined(separator: "; "))
            }
        }
    }

    private typealias Fact = (what: String, value: String?)

    /// What was shown of everything, by kind and id.
    private var facts: [String: [Fact]] {
        var facts: [String: [Fact]] = [
            "report \(report.id)": [("title", report.title), ("date", report.asAt), ("year", report.year)]
        ]
        for measure in measures {
            let readings = measure.readings.map { Fact($0.period, $0.text) }
            facts["kpi \(measure.id)"] =
                readings + [
                    ("target", measure.target.text), ("tolerance", measure.tolerance), ("rating", measure.rating),
                    ("direction", measure.direction), ("title", measure.title), ("definition", measure.definition),
                    ("unit", measure.unit), ("better", measure.better), ("ref", measure.ref),
                    ("priority", measure.priority),
                ]
        }
        for milestone in milestones {
            facts["milestone \(milestone.id)"] = [
                ("status", milestone.status), ("rating", milestone.rating), ("due", milestone.due),
                ("owner", milestone.owner), ("title", milestone.title), ("description", milestone.description),
                ("year", milestone.year), ("priority", milestone.priority),
            ]
        }
        for action in actions {
            facts["action \(action.id)"] = [("state", action.state), ("due", action.due), ("text", action.text)]
        }
        for study in caseStudies { facts["case study \(study.id)"] = [] }
        return facts
    }
}
