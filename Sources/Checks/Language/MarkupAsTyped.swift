package import Diagnostics
internal import Model

/// What is plainly meant as markup is not shown as it was typed.
package enum MarkupAsTyped: Check {
    package static let rule = Rule(
        "markup-as-typed",
        .query,
        .language,
        title: "Marks that readers would see",
        finds: """
            Marks of other programs that are shown as they were typed: `[^1]`, `~~words~~`, `==words==`, `- [ ]`, \
            tags such as `<br>`, `#Heading` without a space, bullets pasted from Word (`•`), and stars or brackets \
            that are left over.
            """,
        why: "Readers see the marks and not what was meant by them.",
        answer: "Write it in the Markdown that docs/content.md describes, or take the marks out."
    )

    /// Finds marks in words that are printed.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.filter { $0.kind != .line }.flatMap { passage -> [Diagnostic] in
            // Almost no text has any of the letters that marks are made of.
            guard passage.text.utf8.contains(where: marks.contains) || passage.text.first.map(bullets.contains) == true
            else { return [] }
            let text = passage.literalText
            return forms.compactMap { form in
                guard let match = text.firstMatch(of: form.pattern) else { return nil }
                let words = String(match.output).trimmed
                return finding(
                    at: passage.location(of: words),
                    "'\(words)' would be shown as it is typed",
                    remedy: form.remedy
                )
            }
        }
    }

    private static let marks = Set("[~=<#*_".utf8)
    private static let bullets: Set<Character> = ["•", "◦", "▪", "●", "‣", "∙", "·", "-", "–", "\u{F0B7}"]

    private struct Form {
        let pattern: Regex<Substring>
        let remedy: String
    }

    private static var forms: [Form] {
        [
            Form(
                pattern: /\[\^[^\]\s]+\]/,
                remedy: "write the footnote on a line of its own, '[^1]: words', outside lists and quotations"
            ),
            Form(pattern: /~~[^~]+~~/, remedy: "take out what no longer holds, and the marks"),
            Form(pattern: /==\w[^=]*==/, remedy: "write **words** for what is important"),
            Form(pattern: /^\[[ xX]\](?=\s)/, remedy: "write 'Done:' or 'To do:' in words"),
            Form(
                pattern:
                    /<\/?(?i:a|b|big|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|td|th|tr|u|ul)\b[^<>]*>/,
                remedy: "take the tag out; **words** is strong and *words* is stressed"
            ),
            Form(pattern: /^#{1,6}[\p{L}\u{A0}]/, remedy: "write a space after the #"),
            Form(pattern: /^(?:[•◦▪●‣∙·\u{F0B7}]|[-–]\u{A0})/, remedy: "begin the line with a hyphen and a space"),
            Form(
                pattern: /\*\*\w|\w\*\*/,
                remedy: "put ** straight before the first word and straight behind the last"
            ),
        ]
    }
}
