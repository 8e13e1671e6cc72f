package import Diagnostics
internal import Measures
internal import Model

/// The number that papers print beside a measure is given once.
package enum RepeatedReference: Check {
    package static let rule = Rule(
        "repeated-reference",
        .query,
        .references,
        title: "Printed numbers that two measures have",
        finds: """
            Two measures with a current figure and the same `ref`, a number such as 1.10 that begins two rows of one table of \
            a text, and one number that is missing from a run that is otherwise \
            without a gap, where it has at least ten.
            """,
        why: "A member who asks about a number is answered about another measure.",
        answer: "Correct the number, or acknowledge that the paper prints it so."
    )

    private static let fewestInRun = 10

    /// Finds repeated numbers and single gaps.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let printed = checked.pipeTables.flatMap(repeated)
        guard let snapshot = checked.snapshot else { return printed }
        // Papers number anew: what this report has no figure for may have had its number in an earlier one.
        let measures = snapshot.allMeasures.filter { $0.measure.ref?.isEmpty == false && $0.current?.value != nil }
        var first = [String: Measure]()
        var found = [Diagnostic]()
        for measure in measures.map(\.measure) {
            guard let reference = measure.ref else { continue }
            guard let other = first[reference] else {
                first[reference] = measure
                continue
            }
            found.append(
                finding(
                    at: measure.id.location,
                    "'\(measure.id.value)' has the printed number \(reference), which '\(other.id.value)' has too",
                    remedy: "correct one of the two"
                )
                .also(at: other.id.location, "the other measure")
            )
        }
        let numbers = Set(first.keys.compactMap { Int($0) }).sorted()
        if let lowest = numbers.first, let highest = numbers.last, numbers.count >= fewestInRun,
            highest - lowest == numbers.count,
            let before = zip(numbers, numbers.dropFirst()).first(where: { $1 - $0 == 2 }),
            let place = first[String(before.1)]
        {
            found.append(
                finding(
                    at: place.id.location,
                    "the printed numbers run from \(lowest) to \(highest) without \(before.0 + 1)",
                    remedy: "add the measure with that number, or acknowledge that there is none"
                )
            )
        }
        return found + printed
    }

    /// Numbers such as 1.10 that begin two rows of a table, of which most rows begin with one.
    private static func repeated(in table: PipeTableText) -> [Diagnostic] {
        let numbers = table.rows.map { row in
            row.first?.firstMatch(of: /^(\d{1,2}\.\d{1,2})\.?(?: [A-Za-z%]|$)/).map { String($0.1) }
        }
        guard numbers.count(where: { $0 != nil }) >= 3, numbers.count(where: { $0 != nil }) * 2 > numbers.count else {
            return []
        }
        var seen = Set<String>()
        return numbers.enumerated().compactMap { row, number in
            guard let number, !seen.insert(number).inserted else { return nil }
            return finding(
                at: table.location(row: row, column: 0),
                "two rows of this table have the number \(number)",
                remedy: "correct one of the two"
            )
        }
    }
}
