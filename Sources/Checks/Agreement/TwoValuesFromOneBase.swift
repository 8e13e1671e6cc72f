package import Diagnostics
internal import Figures
internal import Markdown
internal import Measures
internal import Model

/// Two figures that are measured from one figure of one month are of one thing, and agree.
package enum TwoValuesFromOneBase: Check {
    package static let rule = Rule(
        "two-values-from-one-base",
        .query,
        .agreement,
        title: "Two figures for one thing",
        finds: """
            Two sentences of a report that name the same earlier percentage of the same month and the same abbreviation, \
            with different percentages now: "89% now in EET from 72% in January 2023", "91.1% …, compared to January \
            2023 (72%)".
            """,
        why: "One of the two is wrong, or they are of different days.",
        answer: "Give one figure in both places, or say what each is of."
    )

    private struct Claim {
        let sentence: ReportSentence
        let now: String
        let base: String
        let period: Period
        let names: Set<String>
    }

    /// Finds pairs of sentences with one base and two values.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let claims = ReportSentence.all(in: checked, with: ["%"]).compactMap(claim)
        return claims.indices.compactMap { second -> Diagnostic? in
            let later = claims[second]
            let earlier = claims[..<second].first { first in
                first.base == later.base && first.period == later.period && first.now != later.now
                    && !first.names.isDisjoint(with: later.names)
            }
            guard let earlier else { return nil }
            return finding(
                at: later.sentence.location(of: later.now),
                "'\(later.now)' and '\(earlier.now)' are both measured from \(later.base) in \(later.period.name)",
                remedy: "give one figure in both places, or say what each is of"
            )
            .also(at: earlier.sentence.location(of: earlier.now), "the other figure")
        }
    }

    private static func claim(_ sentence: ReportSentence) -> Claim? {
        guard sentence.text.has("%"), sentence.text.has("20") else { return nil }
        guard let (base, period) = base(in: sentence.text) else { return nil }
        // What comes first in the sentence is the figure now.
        let now = sentence.text.firstMatch(of: /\d+(?:\.\d+)?%/).map { String($0.0) }
        let names = Set(
            sentence.text.split { !$0.isLetter }.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) }.map(
                String.init
            )
        )
        guard let now, now != base, !names.isEmpty else { return nil }
        return Claim(sentence: sentence, now: now, base: base, period: period, names: names)
    }

    /// The earlier figure that a sentence measures from, and its month.
    private static func base(in text: String) -> (figure: String, period: Period)? {
        guard text.has(anyOf: ["% in ", "%)"]) else { return nil }
        let before =
            /from (\d+(?:\.\d+)?%) in ((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\d\d)/
        let after =
            /((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\d\d) \((\d+(?:\.\d+)?%)\)/
        let found =
            (text.has("% in ") ? text.firstMatch(of: before).map { (figure: $0.1, month: $0.2) } : nil)
            ?? (text.has("%)") ? text.firstMatch(of: after).map { (figure: $0.2, month: $0.1) } : nil)
        guard let found, let period = Period.readings(of: String(found.month)).first else { return nil }
        return (String(found.figure), period)
    }
}
