internal import Diagnostics
internal import Measures

/// Takes out of the content whatever must not be published, before anything else sees it.
///
/// Ratings, charts, data files, search and records are all made from what is left, so none of them can give it away.
/// What is withheld is treated as if it had never been measured: a link that quotes it is an error like any other link
/// to a reading that does not exist.
package enum Disclosure {
    /// The content without exempt texts, and without the figures that site.yaml has withheld.
    package static func applied(to content: Content) -> Content {
        var content = ExemptContent.removed(from: content)
        guard let rule = content.settings.disclosure else { return content }
        for priority in content.priorities.indices {
            for measure in content.priorities[priority].measures.indices {
                withhold(in: &content.priorities[priority].measures[measure], under: rule)
            }
        }
        TablesDisclosure.apply(to: &content, under: rule)
        let published = PublishedFigures(content)
        for report in content.reports.indices {
            if let record = content.reports[report].published {
                content.reports[report].published = published.withheld(from: record, under: rule)
            }
        }
        return content
    }

    private static func withhold(in measure: inout Measure, under rule: DisclosureRule) {
        let disclosure = ReadingDisclosure(rule, of: measure)
        func shown(_ readings: [Reading]) -> [Reading] {
            readings.map { disclosure.withholds($0) ? $0.suppressed(words: rule.words) : $0 }
        }
        measure.readings = shown(measure.readings)
        for index in measure.series.indices where measure.series[index].dimension != nil {
            measure.series[index].readings = shown(measure.series[index].readings)
        }
    }
}

extension Reading {
    /// Whether its value is withheld.
    var isSuppressed: Bool { absence?.symbol == .suppressed }
}
