package import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// What is said to have fallen has not risen all the while.
package enum MovementDisagrees: Check {
    package static let rule = Rule(
        "movement-disagrees",
        .query,
        .agreement,
        title: "Falls and rises that the readings contradict",
        finds: """
            A sentence such as "sickness levels had reduced", where a word of it is in the title of one measure alone, and \
            every step of that measure's latest readings went the other way.
            """,
        why: "Members are told that something got better that got worse, or the other way round.",
        answer: "Correct the sentence, or name the figure and the months that it is about."
    )

    private static let fewestReadings = 3
    private static let falls: Set<String> = ["reduced", "fallen", "decreased", "declined", "dropped", "fell"]

    private static let verbs = [
        "reduced", "fallen", "decreased", "declined", "dropped", "increased", "risen", "grown",
    ]

    /// Finds movements in words that the figures do not bear out.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        // A word that only one measure's title has.
        var owners = [String: String?]()
        for standing in snapshot.allMeasures {
            for word in Set(standing.measure.title.value.words(longerThan: 5)) {
                owners[word] = owners[word] == nil ? .some(standing.id) : .some(nil)
            }
        }
        let standings = Dictionary(snapshot.allMeasures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.kind == .paragraph, passage.text.has(anyOf: verbs),
                passage.text.has(anyOf: [" had ", " have ", " has "])
            else { return [] }
            return passage.text.matches(
                of:
                    /\b(\w{6,})(?: (?:levels?|rates?|numbers|figures|absences?|days))? (?:had|have|has)(?: been)? (reduced|fallen|decreased|declined|dropped|increased|risen|grown)\b/
            )
            .compactMap { match in
                let (word, verb) = (match.1.lowercased(), String(match.2))
                guard let owner = owners[word], let id = owner, let standing = standings[id] else { return nil }
                let values = standing.readings.suffix(12).compactMap(\.value)
                guard values.count >= fewestReadings else { return nil }
                let steps = zip(values, values.dropFirst())
                let isContradicted =
                    falls.contains(verb) ? steps.allSatisfy { $0 < $1 } : steps.allSatisfy { $0 > $1 }
                guard isContradicted, let first = standing.readings.suffix(12).first(where: { $0.value != nil }),
                    let last = standing.readings.last(where: { $0.value != nil })
                else { return nil }
                let said = String(match.0)
                return finding(
                    at: passage.location(of: said),
                    "'\(said)', but '\(id)' went from \(first.text) in \(first.period.name) to \(last.text) in "
                        + last.period.name,
                    remedy: "correct the sentence, or say which months it is about"
                )
            }
        }
    }
}
