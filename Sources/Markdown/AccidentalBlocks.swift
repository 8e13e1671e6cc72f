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
}
