internal import CMark
internal import Diagnostics

/// Blocks that nobody meant.
extension Parser {
    /// From how many words on indented text is more likely to be prose than code.
    private static let proseWords = 4

    /// Asks about prose that is indented by so much that it is shown as code.
    mutating func reportProse(inCode node: OpaquePointer) {
        let first = Int(cmark_node_get_start_line(node))
        guard lines.indices.contains(first - 1) else { return }
        let opening = lines[first - 1]
        // Between fences it is meant as code.
        guard !opening.contains("```"), !opening.contains("~~~") else { return }
        let words = literal(of: node).split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { $0.count > 1 }
        guard words.count >= Self.proseWords else { return }
        diagnostics.append(
            .query(
                "accidental-block",
                at: origin.location(ofLine: first),
                "this text is indented by four spaces or more, so it is shown as computer code",
                remedy: "take the spaces in front away; put what is meant as code between two lines of ```"
            )
        )
    }

    /// Asks about a list that a sentence makes by beginning with a year.
    mutating func reportYear(inListAt node: OpaquePointer, start: Int, _ isNumbered: Bool, items: Int) {
        guard isNumbered, items == 1, (1000...9999).contains(start) else { return }
        diagnostics.append(
            .query(
                "accidental-block",
                at: origin.location(ofLine: Int(cmark_node_get_start_line(node))),
                "this line begins with a number and a full stop, so it is shown as item \(start) of a list",
                remedy: "write \(start)\\. with a backslash, or begin the sentence with a word"
            )
        )
    }

    /// Asks about a line of hyphens that makes a heading of the text above it; most who write one mean a rule.
    mutating func reportUnderline(_ node: OpaquePointer) {
        let (first, last) = (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node)))
        // libcmark counts the line below to the heading as well.
        guard cmark_node_get_heading_level(node) == 2, first < last, last <= lines.count,
            let underline = ((first + 1)...last).first(where: { number in
                let words = lines[number - 1].trimmed.drop { $0 == ">" || $0 == " " }
                return !words.isEmpty && words.allSatisfy { $0 == "-" }
            })
        else { return }
        diagnostics.append(
            .query(
                "accidental-block",
                at: origin.location(ofLine: underline),
                "this line of hyphens makes a heading of the text above it",
                remedy: "put an empty line above it for a rule, or write the heading as '## Words'"
            )
        )
    }

    /// Asks about items that are indented, and not far enough to be a part of the item above them: they would stand
    /// beside it, or as text in it.
    mutating func reportFlattenedItems(inListAt node: OpaquePointer) {
        let first = Int(cmark_node_get_start_line(node))
        let last = Int(cmark_node_get_end_line(node))
        guard first >= 1, last <= lines.count, first <= last else { return }
        // An item of another kind straight above is another list for libcmark, and not for who wrote it.
        var above = first > 1 ? Self.item(lines[first - 2]) : nil
        for number in first...last {
            let line = lines[number - 1]
            guard let item = Self.item(line) else {
                // A blank line, and text of the item, change nothing.
                continue
            }
            if let above, item.indentation > above.indentation, item.indentation < above.indentation + above.width {
                diagnostics.append(
                    .query(
                        "accidental-block",
                        at: origin.location(ofLine: number),
                        "this item is indented, and not far enough to be a part of the item above it",
                        remedy: "indent it by \(above.indentation + above.width) spaces, or by none"
                    )
                )
                return
            }
            above = item
        }
    }

    /// How far an item of a list is indented, and how wide its mark is with the space behind it.
    private static func item(_ line: Substring) -> (indentation: Int, width: Int)? {
        let rest = line.drop { $0 == " " }
        let indentation = line.utf8.count - rest.utf8.count
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let mark = rest[digits.endIndex...].prefix(1)
        guard digits.isEmpty ? ["-", "*", "+"].contains(mark) : digits.count < 10 && (mark == "." || mark == ")") else {
            return nil
        }
        let behind = rest[mark.endIndex...].prefix { $0 == " " }.count
        guard behind > 0 else { return nil }
        return (indentation, digits.count + 1 + (behind > 4 ? 1 : behind))
    }
}
