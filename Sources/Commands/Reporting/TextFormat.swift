internal import Diagnostics

/// Findings for people: `path:line:column: error: message [rule]`, the line with a caret, and what would be right.
struct TextFormat {
    let isColoured: Bool

    /// More findings of one rule in one file are counted and not shown: nobody reads them, and they hide the others.
    private static let mostOfOneRule = 20

    func text(of diagnostics: [Diagnostic], source: (String) -> SourceText?) -> String {
        var text = ""
        var rest = diagnostics[...]
        while let path = rest.first?.location.path {
            let findings = rest.prefix { $0.location.path == path }
            rest = rest[findings.endIndex...]
            text += self.text(ofFile: findings, source: source(path))
        }
        return text
    }

    /// The lines that were corrected, as they were and as they are.
    static func text(of changes: [Corrections.Change]) -> String {
        changes.map { change in
            "\(printable("\(change.path):\(change.line)")): corrected\n- \(printable(change.before))\n"
                + "+ \(printable(change.after))\n"
        }
        .joined()
    }

    private func text(ofFile findings: ArraySlice<Diagnostic>, source: SourceText?) -> String {
        var text = ""
        var counts = [String: Int]()
        for finding in findings {
            counts[finding.rule, default: 0] += 1
            guard counts[finding.rule, default: 0] <= Self.mostOfOneRule else { continue }
            text += self.text(of: finding, line: source?.line(finding.location.line))
        }
        for (rule, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.mostOfOneRule {
            text += "… and \(count - Self.mostOfOneRule) more of [\(rule)] in this file\n"
        }
        return text
    }

    private func text(of diagnostic: Diagnostic, line: Substring?) -> String {
        let severity = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? "31;1" : "35;1")
        let place = paint(Self.printable("\(diagnostic.location):"), "1")
        var text = "\(place) \(severity): \(Self.printable(diagnostic.message)) [\(diagnostic.rule)]\n"
        let number = "\(diagnostic.location.line)"
        let margin = String(repeating: " ", count: number.count)
        if let line {
            let span = diagnostic.span?.start.line == diagnostic.location.line ? diagnostic.span : nil
            let (shown, caret) = Self.excerpt(line, column: span?.start.column ?? diagnostic.location.column)
            let room = max(1, shown.unicodeScalars.count - caret.unicodeScalars.count)
            let length = min(span?.words.unicodeScalars.count ?? 1, room)
            let mark = "^" + String(repeating: "~", count: max(0, length - 1))
            text += "  \(number) | \(shown)\n  \(margin) | \(caret)\(paint(mark, "32;1"))\n"
            if let replacement = diagnostic.replacement {
                text += "  \(margin) | \(caret)\(paint(Self.printable(replacement.text), "32"))\n"
            }
        }
        for place in diagnostic.related {
            text += "  \(margin) > \(Self.printable("\(place.location): \(place.note)"))\n"
        }
        if let remedy = diagnostic.remedy { text += "  \(margin) = \(Self.printable(remedy))\n" }
        return text
    }

    /// Words on one line, without characters that a terminal would obey instead of showing them.
    private static func printable(_ words: String) -> String {
        String(String.UnicodeScalarView(words.unicodeScalars.map { $0 == "\n" ? " " : visible($0) }))
    }

    /// The scalar itself, or '�' for one that controls a terminal or turns the direction of writing.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09: scalar
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }

    private static let widest = 110

    /// The part of a line around a column, and the blanks in front of the caret.
    static func excerpt(_ line: Substring, column: Int) -> (line: String, caret: String) {
        let scalars = Array(line.unicodeScalars)
        let position = max(0, min(column - 1, scalars.count))
        let start = position > widest - 20 ? position - widest / 2 : 0
        let end = min(scalars.count, start + widest)
        var shown = String(String.UnicodeScalarView(scalars[start..<end].map(visible)))
        var caret = String(
            String.UnicodeScalarView(scalars[start..<min(position, end)].map { $0 == "\t" ? "\t" : " " })
        )
        if start > 0 { (shown, caret) = ("…" + shown, " " + caret) }
        if end < scalars.count { shown += "…" }
        return (shown, caret)
    }

    private func paint(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
