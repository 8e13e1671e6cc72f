package import Diagnostics
internal import Markdown
internal import Model

/// Nothing that was meant as a link is published as brackets and an address.
package enum MistypedLink: Check {
    package static let rule = Rule(
        "mistyped-link",
        .error,
        .references,
        title: "Mistyped links",
        finds: """
            Brackets that were meant as a link but are shown as they are: `[99%] (kpi:mash-decisions@2024-09)`, \
            `[99%](kpi: mash-decisions)`, `![chart:mash-decisions]`.
            """,
        why: "Readers see the brackets, and nobody has checked the figure.",
        answer: """
            Write `[99%](kpi:mash-decisions@2024-09)` or `![](chart:mash-decisions)`, with nothing between `]` and \
            `(` and no space in the address. To show brackets as they are, write them as code, between backticks.
            """
    )

    /// Finds words with brackets that Markdown does not take for a link.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            // What stands in the text with its code stands in it without, or is none of ours.
            guard !places(in: Array(passage.text.utf8)).isEmpty else { return [] }
            let bytes = Array(passage.literalText.utf8)
            return places(in: bytes).map { start in
                let end = bytes[(start + 2)...].firstIndex { closing.contains($0) } ?? bytes.endIndex
                let words = String(decoding: bytes[start..<end], as: UTF8.self)
                return finding(
                    at: passage.location(of: words),
                    "this is not a valid link, so its brackets would be shown",
                    remedy: "write '[words](kpi:id)' or '![](chart:id)', with nothing between ']' and '(' "
                        + "and no space in the address"
                )
            }
        }
    }

    private static let schemes = AddressSafety.ownSchemes.map { Array("\($0):".utf8) }
    private static let closing = Set(" )]".utf8)

    /// Where the brackets of mistyped links begin: `](`, `(kpi:` and `[kpi:`.
    ///
    /// "(priority: high)" is English; "] (priority: high)" is not.
    private static func places(in bytes: [UInt8]) -> [Int] {
        bytes.indices.compactMap { index -> Int? in
            let byte = bytes[index]
            guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") else { return nil }
            if byte == UInt8(ascii: "("), index > 0, bytes[index - 1] == UInt8(ascii: "]") { return index - 1 }
            let inside = bytes[(index + 1)...]
            guard let scheme = schemes.first(where: { startsWith($0, inside) }) else { return nil }
            let followsBracket = bytes[..<index].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "]")
            let next = inside.dropFirst(scheme.count).first
            return followsBracket || next.map { $0 > 0x20 } == true ? index : nil
        }
    }

    /// Whether the bytes begin with a word, in whichever case.
    private static func startsWith(_ word: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= word.count && zip(bytes, word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
