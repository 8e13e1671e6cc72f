package import Diagnostics
internal import Model

/// Nothing is said by a colour or an arrow alone.
package enum ColourAlone: Check {
    package static let rule = Rule(
        "colour-alone",
        .query,
        .language,
        title: "Meaning conveyed only by a colour or an arrow",
        finds: "Words such as \"shown in red\" and \"the green arrow\", and arrows without any words beside them.",
        why: """
            People who cannot see the colour, who listen to the page or who print it in black and white miss what \
            was meant (WCAG 2.2, 1.4.1).
            """,
        answer: "Say in words what the colour or the arrow means: \"off target\", \"up, which is worse\"."
    )

    private static let colours: Set<String> = ["red", "amber", "green", "yellow", "orange", "blue", "purple", "grey"]
    private static let showing: Set<String> = [
        "shown", "marked", "highlighted", "coloured", "shaded", "flagged", "printed", "indicated", "displayed",
    ]
    private static let signs: Set<String> = [
        "arrow", "arrows", "dot", "dots", "triangle", "triangles", "circle", "circles", "cell", "cells", "font",
        "shading", "shaded", "highlighting",
    ]
    private static let arrows: Set<Unicode.Scalar> = [
        "↑", "↓", "→", "←", "↔", "↗", "↘", "▲", "▼", "►", "◄", "⬆", "⬇", "⬌", "⇧", "⇩", "➔",
    ]

    /// Finds `shown in red`, `the green arrow`, and arrows without words.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            let tokens = passage.allTokens
            let phrases = tokens.indices.compactMap { index -> Diagnostic? in
                guard isColour(tokens[index]), let words = phrase(tokens, colour: index) else { return nil }
                return finding(
                    at: passage.location(of: words),
                    "'\(words)' means nothing to people who cannot see the colour",
                    remedy: "say in words what the colour means, such as 'off target'"
                )
            }
            return phrases + (isArrowAlone(tokens) ? [arrow(at: passage.location(of: passage.text))] : [])
        }
            + checked.content.tables.flatMap { table in
                table.rows.flatMap(\.cells).filter {
                    $0.figure == nil && isArrowAlone(Tokeniser.tokens(of: $0.written.value))
                }
                .map { arrow(at: $0.written.location) }
            }
    }

    private static func isColour(_ token: Token) -> Bool {
        token.kind == .word && (3...6).contains(token.folded.utf8.count) && colours.contains(token.folded)
    }

    private static func phrase(_ tokens: [Token], colour index: Int) -> String? {
        if index + 1 < tokens.count, signs.contains(tokens[index + 1].folded) {
            return "\(tokens[index].text) \(tokens[index + 1].text)"
        }
        guard index >= 2, tokens[index - 1].folded == "in", showing.contains(tokens[index - 2].folded) else {
            return nil
        }
        return tokens[(index - 2)...index].map(\.text).joined(separator: " ")
    }

    /// Whether there is an arrow, and no word beside it.
    private static func isArrowAlone(_ tokens: [Token]) -> Bool {
        // No arrow is a sign of ASCII, as nearly all marks are.
        tokens.contains {
            $0.kind == .mark && ($0.text.utf8.first ?? 0) >= 0x80
                && $0.text.unicodeScalars.first.map(arrows.contains) == true
        }
            && !tokens.contains { $0.kind == .word }
    }

    private static func arrow(at location: SourceLocation) -> Diagnostic {
        finding(
            at: location,
            "this arrow has no words beside it, so it means nothing to people who cannot see it",
            remedy: "write 'up', 'down' or 'level', and whether that is better or worse"
        )
    }
}
