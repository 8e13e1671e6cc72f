package import Diagnostics
internal import Measures
internal import Model

/// Where the text says how far a figure moved, or which way, it did.
package enum StatedChange: Check {
    package static let rule = Rule(
        "stated-change",
        .query,
        .arithmetic,
        title: "Changes in the text that the figures do not show",
        finds: """
            Words that contradict the figures: a fall from 16% to 20%, caseloads maintained from 18 to 19.4, an \
            increase of 60 from 210 to 260, and "percent" where percentage points are meant.
            """,
        why: "The word is what people remember.",
        answer: "Correct the word or the figure; write \"points\" for the difference between two percentages."
    )

    private static let rises = ["increase", "rise", "rose", "risen", "rising", "grew", "grown", "growth"]
    private static let falls = ["decrease", "fall", "fell", "fallen", "falling", "reduc", "drop", "declin"]
    private static let steady = ["maintained", "stable", "unchanged"]

    /// Finds changes that contradict the figures beside them.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            passage.fullSentences.filter { $0.contains { $0.value != nil } }.compactMap { sentence in
                let tokens = Array(sentence)
                guard let problem = wrongWay(tokens) ?? wrongAmount(tokens) else { return nil }
                return finding(at: passage.location(of: problem.words), problem.message, remedy: problem.remedy)
            }
        }
    }

    private typealias Problem = (words: String, message: String, remedy: String)

    /// `from A … to B`, both of one kind.
    private static func pair(_ tokens: [Token]) -> (from: Token, to: Token)? {
        for index in tokens.indices.dropLast(3) where tokens[index].folded == "from" {
            let first = tokens[index + 1]
            guard first.value != nil, !first.isYear else { continue }
            for position in (index + 2)..<min(index + 9, tokens.count - 1) where tokens[position].folded == "to" {
                let second = tokens[position + 1]
                guard second.value != nil, !second.isYear, second.isPercentage == first.isPercentage,
                    second.isMoney == first.isMoney, second.isMillions == first.isMillions
                else { break }
                return (first, second)
            }
        }
        return nil
    }

    private static func begins(_ word: String, _ stems: [String]) -> Bool { stems.contains { word.hasPrefix($0) } }

    private static func wrongWay(_ tokens: [Token]) -> Problem? {
        guard let (from, to) = pair(tokens), let before = from.value, let after = to.value,
            let start = tokens.firstIndex(of: from)
        else { return nil }
        // Only words close in front of the figures are about them.
        let near = tokens[max(0, start - 5)..<start].map(\.folded)
        let verbs = near.filter { begins($0, rises) || begins($0, falls) || steady.contains($0) }
        guard let verb = verbs.last, verbs.count == 1, !near.contains("not") else { return nil }
        let movement = "from \(from.text) to \(to.text)"
        if begins(verb, rises), after < before {
            return (
                to.text, "the text says '\(verb)', but \(movement) is a fall", "correct the word or the figures"
            )
        }
        if begins(verb, falls), after > before {
            return (
                to.text, "the text says '\(verb)', but \(movement) is a rise", "correct the word or the figures"
            )
        }
        if steady.contains(verb), after != before {
            return (to.text, "the text says '\(verb)', but it moved \(movement)", "say which way it moved")
        }
        return nil
    }

    /// `an increase of C`, against `from A to B` or `B … compared to … (A)`.
    private static func wrongAmount(_ tokens: [Token]) -> Problem? {
        let nouns = rises + falls + ["improvement", "gain"]
        guard
            let position = tokens.indices.dropLast(2).first(where: {
                begins(tokens[$0].folded, nouns) && tokens[$0 + 1].folded == "of" && tokens[$0 + 2].value != nil
            }),
            let stated = tokens[position + 2].value?.magnitude,
            let (before, after) = ends(tokens, around: position)
        else { return nil }
        let amount = tokens[position + 2]
        let difference = (after.0 - before.0).magnitude
        let isPoints =
            position + 3 < tokens.count && tokens[position + 3].folded.hasPrefix("point")
            || position + 4 < tokens.count && tokens[position + 4].folded.hasPrefix("point")
        let precision = min(stated.decimals, difference.decimals)
        let fitsDifference = difference.rounded(toDecimals: precision) == stated.rounded(toDecimals: precision)
        let relative = Decimal(
            rounding: difference.doubleValue / max(before.0.magnitude.doubleValue, 1e-9) * 100,
            toDecimals: min(stated.decimals, 2)
        )
        let fitsRelative = amount.isPercentage && relative == stated
        if amount.isPercentage, before.1, fitsDifference, !fitsRelative, !isPoints {
            return (
                amount.text,
                "from \(before.0.grouped)% to \(after.0.grouped)% is \(difference.grouped) points, and "
                    + "\(relative?.grouped ?? "another share")% of the first figure; '\(amount.text)' reads like the second of these",
                "write '\(stated.grouped) points'"
            )
        }
        guard !fitsDifference, !fitsRelative, amount.isPercentage || before.1 == false || isPoints else { return nil }
        return (
            amount.text,
            "the text gives the change as \(amount.text), but from \(before.0.grouped) to \(after.0.grouped) it is "
                + difference.grouped,
            "correct the figure that is wrong"
        )
    }

    private typealias End = (Decimal, Bool)

    private static func ends(_ tokens: [Token], around position: Int) -> (before: End, after: End)? {
        if let (from, to) = pair(tokens), let before = from.value, let after = to.value {
            return ((before, from.isPercentage), (after, to.isPercentage))
        }
        // 91.1% …, an increase of 19% compared to January 2023 (72%).
        let earlier = tokens[..<position].filter(\.isPercentage)
        let later = tokens[(position + 3)...].filter(\.isPercentage)
        let compares = tokens[(position + 3)...].contains { ["compared", "from", "since", "on"].contains($0.folded) }
        guard compares, earlier.count == 1, later.count == 1, let after = earlier[0].value, let before = later[0].value
        else { return nil }
        return ((before, true), (after, true))
    }
}
