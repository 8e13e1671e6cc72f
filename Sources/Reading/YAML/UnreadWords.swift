internal import Diagnostics
internal import Yams

/// Finds words that YAML leaves out of a value without a word: after ` #`, and `&word` or `!word` in front of it.
///
/// `progress: Rule #3 is met` would be published as "Rule". A comment with a blank after its `#` is meant as one.
enum UnreadWords {
    static func report(in root: YAMLNode, to findings: Findings) {
        let lines = root.text.file.lines[root.text.lines]
        let mayHaveComments = lines.contains { $0.utf8.contains(UInt8(ascii: "#")) }
        guard mayHaveComments || lines.contains(where: mayHaveProperty) else { return }
        report(root, mayHaveComments: mayHaveComments, to: findings)
    }

    /// Whether `&` or `!` stands in front of something, behind a blank or at the beginning of the line.
    private static func mayHaveProperty(_ line: Substring) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in line.utf8 {
            let isSign = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!")
            if isSign, [UInt8(ascii: " "), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(previous) {
                return true
            }
            previous = byte
        }
        return false
    }

    private static func report(_ value: YAMLNode, mayHaveComments: Bool, to findings: Findings) {
        // A group of keys begins where its first key does, which says it itself.
        let isSaidByKey = value.entries?.first?.key.location == value.location
        if !isSaidByKey, let word = value.propertyInFront {
            findings.error(
                "unread-words",
                at: value.location,
                "'\(word)' is not read: in YAML, '&' and '!' in front of a value are not part of it",
                remedy: "put the words into quotation marks"
            )
        } else if mayHaveComments, let comment = value.comment, comment.isDirect {
            findings.error(
                "unread-words",
                at: comment.location,
                "what follows ' #' is not read",
                remedy: "put all the words into quotation marks; a note to yourself begins with '# '"
            )
        }
        for item in value.items ?? [] { report(item, mayHaveComments: mayHaveComments, to: findings) }
        for (key, value) in value.entries ?? [] {
            report(key, mayHaveComments: mayHaveComments, to: findings)
            report(value, mayHaveComments: mayHaveComments, to: findings)
        }
    }
}

extension YAMLNode {
    /// A comment on the line on which a value ends.
    struct Comment {
        /// Where its `#` stands.
        let location: SourceLocation
        /// Whether a letter or digit follows the `#` directly, as in `#3`.
        let isDirect: Bool
    }

    /// The anchor or tag in front of the value, `&name` or `!name`: nothing else of YAML's begins with these signs.
    fileprivate var propertyInFront: String? {
        let start = location
        let rest = (text.file.line(start.line) ?? "").unicodeScalars.dropFirst(start.column - 1)
        guard rest.first == "&" || rest.first == "!" else { return nil }
        return String(rest.prefix { !$0.properties.isWhitespace })
    }

    /// The comment behind a value that is not a list, a group of keys, or words on lines of their own.
    var comment: Comment? {
        guard case .scalar(let scalar) = node, let end = end(of: scalar) else { return nil }
        let rest = (text.file.line(end.line) ?? "").unicodeScalars.dropFirst(end.column - 1)
        let blanks = rest.prefix { $0 == " " || $0 == "\t" }.count
        guard blanks > 0, rest.dropFirst(blanks).first == "#" else { return nil }
        let next = rest.dropFirst(blanks + 1).first
        return Comment(
            location: SourceLocation(path: end.path, line: end.line, column: end.column + blanks),
            isDirect: next.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        )
    }

    /// Where a value ends: the place behind its last character, or behind its closing quotation mark.
    private func end(of scalar: Node.Scalar) -> SourceLocation? {
        switch scalar.style {
        case .singleQuoted, .doubleQuoted: return endOfQuotation(scalar)
        case .literal, .folded: return nil
        // Nothing is escaped in plain words, and only their blanks and line ends may have been folded.
        case .any, .plain:
            var words = scalar.string.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.makeIterator()
            guard var next = words.next() else { return location }
            return place { character in
                guard !character.properties.isWhitespace else { return .goOn }
                guard character == next else { return .giveUp }
                guard let following = words.next() else { return .endHere }
                next = following
                return .goOn
            }
        }
    }

    private func endOfQuotation(_ scalar: Node.Scalar) -> SourceLocation? {
        let isSingle = scalar.style == .singleQuoted
        // Within single quotation marks, a mark is written twice; within double ones, behind a backslash.
        var marksToPass = 1 + (isSingle ? 2 * scalar.string.unicodeScalars.count { $0 == "'" } : 0)
        var isEscaped = false
        return place { character in
            if isEscaped {
                isEscaped = false
            } else if !isSingle, character == "\\" {
                isEscaped = true
            } else if character == (isSingle ? "'" : "\"") {
                if marksToPass == 0 { return .endHere }
                marksToPass -= 1
            }
            return .goOn
        }
    }

    private enum Step {
        case goOn, endHere, giveUp
    }

    /// The place behind the first character from the value's beginning on at which a search ends.
    private func place(_ search: (Unicode.Scalar) -> Step) -> SourceLocation? {
        let start = location
        var number = start.line
        while number <= text.lines.upperBound, let line = text.file.line(number) {
            let skipped = number == start.line ? start.column - 1 : 0
            for (index, character) in line.unicodeScalars.dropFirst(skipped).enumerated() {
                switch search(character) {
                case .goOn: continue
                case .giveUp: return nil
                case .endHere:
                    return SourceLocation(path: start.path, line: number, column: skipped + index + 2)
                }
            }
            number += 1
        }
        return nil
    }
}
