internal import Diagnostics
internal import Measures
package import Model

/// Everything that the texts of a report say of each measure, side by side, for whoever edits it.
///
/// What a rule could not ask about without asking about true pairs too is seen here at a glance.
package enum Statements {
    /// The table as lines of text: each measure with its latest figure and target, and below it what is said of it.
    ///
    /// Measures of which nothing is said are left out.
    package static func lines(of snapshot: Snapshot) -> [String] {
        let checked = CheckedContent(snapshot.content, report: snapshot.report.id)
        let mentions = Dictionary(grouping: ClaimRegister.mentions(in: checked.passages, of: snapshot), by: \.measure)
        return snapshot.allMeasures.flatMap { standing -> [String] in
            guard let said = mentions[standing.id] else { return [] }
            var seen = Set<String>()
            let sentences = said.map(\.sentence).filter { seen.insert($0.text).inserted }.map { sentence in
                "  \(sentence.location(of: sentence.text)): \(sentence.text)"
            }
            return ["\(standing.id): \(standing.measure.title.value). \(standing.sentence)"] + sentences + [""]
        }
    }
}
