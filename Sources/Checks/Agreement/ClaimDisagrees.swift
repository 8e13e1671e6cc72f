package import Diagnostics
internal import Measures
internal import Model

/// What is said of a measure in words is what its figures show.
package enum ClaimDisagrees: Check {
    package static let rule = Rule(
        "claim-disagrees",
        .query,
        .agreement,
        title: "Words that the figures contradict",
        finds: """
            Sentences about a measure that say all, every, none, on track, improving, maintained, or 100%, while its latest \
            figure says otherwise; and a target that is given in words and is not the measure's. A sentence is about a \
            measure by a link, as evidence of its update with two telling words of the title, by its printed number, or by \
            every telling word of its title.
            """,
        why: "Members read the sentence and not the figure behind it.",
        answer: "Correct the sentence, or say which part or time it is about."
    )

    /// Finds claims that figures and targets do not bear out.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let standings = Dictionary(snapshot.allMeasures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let told = Dictionary(snapshot.toldAndNow.measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return checked.claims(in: snapshot).compactMap { claim in
            guard let standing = standings[claim.measure],
                let contradiction = contradiction(of: claim, standing, told[claim.measure])
            else { return nil }
            return finding(
                at: claim.sentence.location(of: claim.words),
                "'\(excerpt(of: claim))', but \(contradiction)",
                remedy: "correct the sentence, or say which part or time it is about"
            )
        }
    }

    private static func contradiction(
        of claim: Claim,
        _ standing: MeasureStanding,
        _ told: MeasureToldAndNow?
    ) -> String? {
        let measure = standing.measure
        switch claim.kind {
        case .target(let value):
            // A target that it has had, or will have, may be meant.
            let targets = measure.readings.map { measure.target(in: $0.period) } + [standing.target]
            guard measure.unit == .percent, standing.target.isRated, measure.targets.changes.isEmpty,
                !targets.contains(where: { $0.value == value || $0.upper == value })
            else { return nil }
            return "the target of '\(standing.id)' is \(standing.target.phrase)"
        case .notTarget(let value):
            guard measure.unit == .percent, standing.target.value == value else { return nil }
            return "that is the target of '\(standing.id)'"
        default: break
        }
        guard let last = measure.lastKnown(asAt: claim.day)?.reading, let value = last.value else { return nil }
        let latest = "'\(standing.id)' was \(last.text) in \(last.period.name)"
        switch claim.kind {
        case .all:
            // A figure behind the whole title is `FigureNotAReading`'s.
            let isFigure =
                claim.words.hasPrefix("100")
                && claim.sentence.text.lowercased().contains(measure.title.value.lowercased())
            guard measure.unit == .percent, measure.polarity == .higher, value.doubleValue < 100, !isFigure else {
                return nil
            }
            return latest
        case .none:
            let first = claim.words.split(separator: " ").last.map(String.init) ?? ""
            guard measure.unit == .count, measure.polarity == .lower, value > .zero,
                !ThingFinder.telling(first).isDisjoint(with: ThingFinder.telling(measure.title.value))
            else { return nil }
            return latest
        case .onTarget:
            guard standing.rating == .offTarget, claim.day >= standing.asAt else { return nil }
            return latest + " against \(standing.target.fullPhrase)"
        case .improving, .maintained:
            guard let told, told.gotWorse || isWorseAllAlong(measure, asAt: claim.day), claim.day >= standing.asAt
            else {
                return nil
            }
            let before =
                told.told?.phrase
                ?? measure.currentSegment(asAt: claim.day).first { $0.value != nil }.map {
                    "\($0.text) in \($0.period.name)"
                }
            return latest + (before.map { ", after " + $0 } ?? "")
        case .target, .notTarget: return nil
        }
    }

    /// Whether each of at least the last three steps was for the worse.
    private static func isWorseAllAlong(_ measure: Measure, asAt day: Day) -> Bool {
        let readings = measure.currentSegment(asAt: day).filter { $0.value != nil }.suffix(4)
        guard readings.count == 4, measure.details.accumulates == nil else { return false }
        return zip(readings, readings.dropFirst()).allSatisfy { earlier, later in
            guard let before = earlier.value, let after = later.value else { return false }
            return Direction.verdict(
                from: before,
                to: after,
                polarity: measure.polarity,
                target: measure.target(in: later.period)
            ) == .worse
        }
    }

    /// The words around what is claimed.
    private static func excerpt(of claim: Claim) -> String {
        let words = claim.sentence.text.split(separator: " ")
        return words.count > 16 ? words.prefix(15).joined(separator: " ") + " …" : words.joined(separator: " ")
    }
}
