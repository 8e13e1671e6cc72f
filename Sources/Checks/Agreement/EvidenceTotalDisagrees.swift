package import Diagnostics
internal import Figures
internal import Markdown
internal import Measures
internal import Model

/// A number that an update gives of what two counts of one kind measure together is their sum.
package enum EvidenceTotalDisagrees: Check {
    package static let rule = Rule(
        "evidence-total-disagrees",
        .query,
        .agreement,
        title: "Numbers that are not the sum of their evidence",
        finds: """
            An update whose evidence is two or more counts of one kind, such as under and over 16, and whose number for a \
            month (`from 10 to 4 in March`, `currently at 7`) is not their sum.
            """,
        why: "Half of the figure is told, or it is of another day than the reader thinks.",
        answer: "Correct the number, or say which of the counts it is."
    )

    /// Finds numbers that their evidence does not bear out.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allStandings.flatMap { standing -> [Diagnostic] in
            guard let update = standing.milestone.updates.first(where: { $0.report.value == snapshot.report.id }) else {
                return []
            }
            let ids = update.evidence.filter { $0.value.kind == .kpi }.map(\.value.id)
            let family = ids.compactMap { checked.measures[$0] }
            guard family.count > 1, family.count == ids.count, family.allSatisfy({ $0.unit == .count }) else {
                return []
            }
            let titles = family.map { Set($0.title.value.words(longerThan: 3)) }
            let alike = titles.dropFirst().reduce(titles[0]) { $0.intersection($1) }
            let shared = alike.filter { $0.count > 7 }
            let own = titles.flatMap { $0.subtracting(alike) }
            guard !shared.isEmpty else { return [] }
            return [update.progress, update.impact].compactMap(\.self)
                .flatMap { Passage.all(of: $0) }.flatMap(ReportSentence.sentences)
                .flatMap { sentence -> [Diagnostic] in
                    let said = Set(sentence.text.words(longerThan: 3))
                    // Words that tell the counts apart say which of them is meant.
                    guard !said.isDisjoint(with: shared), said.isDisjoint(with: own.filter { !common.contains($0) })
                    else {
                        return []
                    }
                    return findings(in: sentence, about: family, asAt: snapshot.asAt)
                }
        }
    }

    /// Words of titles that sentences have anyway.
    private static let common: Set<String> = [
        "number", "month", "snapshot", "children", "young", "people", "placements", "under", "over",
    ]

    private static func findings(in sentence: ReportSentence, about family: [Measure], asAt: Day) -> [Diagnostic] {
        let text = sentence.text
        var claims = [(words: String, number: Int64, period: Period)]()
        let ofMonth =
            /(?:to|at|were|was|are|is) (\d{1,4}) (?:\w+ )?in (January|February|March|April|May|June|July|August|September|October|November|December)(?: (20\d\d))?\b/
        for match in text.matches(of: ofMonth) {
            guard let number = Int64(match.1),
                let period = period(String(match.2), year: match.3.map(String.init), before: asAt)
            else { continue }
            claims.append((String(match.0), number, period))
        }
        for match in text.matches(of: /(?:currently|now)(?: at| stands at)? (\d{1,4})\b(?! ?%)/) {
            if let number = Int64(match.1) {
                claims.append((String(match.0), number, Period.latest(.month, endedBy: asAt)))
            }
        }
        return claims.compactMap { claim in
            let readings = family.compactMap { $0.reading(in: claim.period)?.value }
            guard readings.count == family.count else { return nil }
            let sum = readings.reduce(Decimal.zero, +)
            guard sum != Decimal(significand: claim.number) else { return nil }
            let figures = zip(family, readings).map { "'\($0.id.value)' was \($1.grouped)" }.joined(separator: " and ")
            return finding(
                at: sentence.location(of: claim.words),
                "'\(claim.words)' says \(claim.number), but \(figures) in \(claim.period.name), \(sum.grouped) together",
                remedy: "correct the number, or say which of them it is"
            )
        }
    }

    /// The month of a name, in the year that is said or else the last before the report's date.
    private static func period(_ month: String, year: String?, before asAt: Day) -> Period? {
        if let year { return Period.readings(of: month + " " + year).first }
        guard let this = Period.readings(of: "\(month) \(asAt.year)").first else { return nil }
        return this.hasEnded(by: asAt) ? this : this.yearBefore
    }
}
