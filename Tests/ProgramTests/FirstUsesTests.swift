import Foundation
import Testing

/// Whether the first use of an abbreviation that a reader sees on a page is the one that is written out.
///
/// What counts as seen is in docs/decisions/abbreviations.md. Pages are read here by a reader of their own, not by the
/// one that writes abbreviations out.
@Suite("First uses of abbreviations")
struct FirstUsesTests {
    static let contents = [
        Folder.fixtures + "/sites/minimal/content", Folder.fixtures + "/base", Folder.project + "/Content",
        Folder.project + "/Examples/improvement-plan-2023", Folder.project + "/Examples/council-scorecard",
    ]

    @Test("On every page the first visible use of each abbreviation is written out", arguments: contents)
    func everyPage(_ content: String) async throws {
        let workplace = try Workplace(content: content)
        try await workplace.build()
        let files = try workplace.files()
        let glossary = try Self.glossary(String(decoding: try #require(files["glossary.html"]), as: UTF8.self))
        var uses = 0
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
            let text = Self.visibleText(String(decoding: bytes, as: UTF8.self))
            for (term, expansion) in glossary {
                let longer = glossary.map(\.0).filter { $0.hasPrefix(term) && $0.count > term.count }
                let plain = Self.firstUse(of: term, notIn: longer, in: text)
                guard let plain else { continue }
                uses += 1
                let after = text[plain.upperBound...]
                let isWrittenOut = after.hasPrefix("\u{1}")
                let isDefined = after.hasPrefix("\u{2}")
                // Where the author has spelt it out in the same block.
                let block = Self.block(around: plain, in: text).lowercased()
                let isSpeltOut =
                    block.contains(expansion.lowercased() + " (" + term.lowercased())
                    || block.contains(term.lowercased() + " (" + expansion.lowercased())
                #expect(isWrittenOut || isDefined || isSpeltOut, "\(path): \(term) in \(block.prefix(200))")
            }
        }
        #expect(uses > 0 || glossary.isEmpty)
    }

    /// The abbreviations that the site's own glossary explains.
    private static func glossary(_ page: String) throws -> [(String, String)] {
        page.matches(of: #/<dfn>([^<]*)<\/dfn><\/dt><dd class="expansion">([^<]*)<\/dd>/#).map {
            (resolved(String($0.output.1)), resolved(String($0.output.2)))
        }
    }

    private static func resolved(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// What a reader sees of a page's main part, a line for each block.
    ///
    /// After what is written out here stands `\u{1}`, and after what is defined here `\u{2}`. What is folded away is left
    /// out.
    private static func visibleText(_ page: String) -> String {
        guard let start = page.firstRange(of: "<main"), let end = page.ranges(of: "</main>").last else { return "" }
        var text = String(page[start.lowerBound..<end.lowerBound])
        let hidden = [
            #/<(script|style|svg|nav|code|pre|select|textarea)[ >][\s\S]*?<\/\1>/#,
            #/<(caption|span|h2|p|th|div)[^>]*class="[^"]*(?:visually-hidden|code"|code )[^>]*>[\s\S]*?<\/\1>/#,
        ]
        for pattern in hidden { text = text.replacing(pattern, with: " ") }
        text = text.replacing(#/<summary>([\s\S]*?)<\/summary>/#) { "</details><p>\($0.output.1)</p><details>" }
        text = text.replacing(#/<details[^>]*>[\s\S]*?<\/details>/#, with: "\n")
        text = text.replacing(#/<!--[\s\S]*?-->/#, with: "")
        text = text.replacing(#/\s+/#, with: " ")
        text = text.replacing("</abbr>", with: "\u{1}").replacing("</dfn>", with: "\u{2}")
        text = text.replacing(
            #/<\/?(?:a|abbr|b|bdi|br|cite|dfn|em|i|q|small|span|strong|sub|sup|time|wbr)(?: [^>]*)?>/#,
            with: ""
        )
        text = text.replacing(#/<[^>]*>/#, with: "\n")
        return resolved(text)
    }

    /// The first use of an abbreviation as a word of its own, or of several.
    private static func firstUse(of term: String, notIn longer: [String], in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while let found = text[start...].firstRange(of: term) {
            start = text.index(after: found.lowerBound)
            let before = found.lowerBound == text.startIndex ? nil : text[text.index(before: found.lowerBound)]
            if let before, before.isLetter || before.isNumber { continue }
            if longer.contains(where: text[found.lowerBound...].hasPrefix) { continue }
            var end = found.upperBound
            if end < text.endIndex, text[end] == "s" { end = text.index(after: end) }
            let rest = text[end...]
            if let next = rest.first, next.isLetter || next.isNumber { continue }
            if rest.firstMatch(of: #/^-[0-9]/#) != nil { continue }
            return found.lowerBound..<end
        }
        return nil
    }

    private static func block(around use: Range<String.Index>, in text: String) -> String {
        let before = text[..<use.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let after = text[use.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        return String(before + after).replacing("\u{1}", with: "").replacing("\u{2}", with: "")
    }
}
