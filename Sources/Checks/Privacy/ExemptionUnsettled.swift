package import Diagnostics
internal import Model

/// What is marked as exempt is exempt everywhere, or nowhere.
package enum ExemptionUnsettled: Check {
    package static let rule = Rule(
        "exemption-unsettled",
        .error,
        .privacy,
        title: "Public text that is marked as exempt",
        finds: """
            A report that names the paragraph under which it is exempt, but is not part 2, and texts that would be \
            published although they say that they must not be: `NOT FOR PUBLICATION`, `exempt by virtue of paragraph`, \
            `OFFICIAL-SENSITIVE`.
            """,
        why: "A site is public. Until it is settled which of the two is right, nothing may be published.",
        answer: "Write `part: 2` where the text is exempt; otherwise take the marking out."
    )

    /// Finds exemptions without part 2, and markings in what would be published.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        // What is part 2 is no longer in the content that is checked.
        let reports = checked.content.reports.compactMap { report -> Diagnostic? in
            guard let exemption = report.exemption, !report.isExempt else { return nil }
            return finding(
                at: exemption.location,
                "the report '\(report.id)' names an exemption, but is not part 2, so it would be published",
                remedy: "write 'part: 2', or take 'exemption' out"
            )
        }
        return reports
            + checked.passages.compactMap { passage in
                marking(in: passage).map { words in
                    finding(
                        at: passage.location(of: words),
                        "this text is marked '\(words)', but would be published",
                        remedy: "write 'part: 2' at the head of what is exempt, or take the marking out"
                    )
                }
            }
    }

    /// The words of the marking that a text carries.
    private static func marking(in passage: Passage) -> String? {
        let isLikely = passage.allTokens.contains { token in
            token.folded == "publication" || token.folded == "exempt" || token.folded.hasPrefix("official")
        }
        guard isLikely else { return nil }
        let text = passage.text
        // What a form says of how it is to be filled in marks nothing: "If … is confidential, you must indicate why it is
        // not for publication".
        guard text.firstMatch(of: /(?i)\bif\b[^.]*\b(?:must|should|please)\b[^.]*\bnot for publication\b/) == nil else {
            return nil
        }
        let match =
            text.firstMatch(of: /(?i)\bnot for publication\b/)
            ?? text.firstMatch(of: /(?i)\bexempt (?:from publication )?(?:by virtue of|under) paragraph\b/)
            ?? text.firstMatch(of: /\bOFFICIAL ?[-–:\/] ?SENSITIVE\b/)
        return match.map { String($0.output) }
    }
}
