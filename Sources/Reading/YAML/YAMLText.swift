internal import Diagnostics
internal import Yams

/// A stretch of a file that is YAML: the whole file, or its front matter.
struct YAMLText {
    let file: SourceText
    /// The lines of the YAML, counted from 0 in the file.
    let lines: Range<Int>

    /// The whole file.
    init(_ file: SourceText) {
        self.init(file, lines: 0..<file.lines.count)
    }

    init(_ file: SourceText, lines: Range<Int>) {
        self.file = file
        self.lines = lines
    }

    /// The document's root, or `nil` if it is empty or cannot be parsed; the latter is reported.
    func root(reportingTo findings: Findings) -> YAMLNode? {
        do {
            let text = file.lines[lines].joined(separator: "\n") + "\n"
            if let alias = YAMLAliases.first(in: file.lines[lines]) {
                report(alias, to: findings)
                return nil
            }
            // Without resolving tags: every scalar is text until a reader says what it should be. The default
            // resolver tries a dozen regular expressions on each. The encoding is named because the parser would look
            // for it in the environment each time.
            guard let node = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return nil
            }
            let root = YAMLNode(node, in: self)
            UnreadWords.report(in: root, to: findings)
            return root
        } catch let error as YamlError {
            report(error, to: findings)
        } catch {
            findings.error("yaml-syntax", at: location(of: nil), "this is not YAML: \(error)")
        }
        return nil
    }

    /// The place of a mark in the file.
    func location(of mark: Mark?) -> SourceLocation {
        location(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    /// The character at a mark.
    private func character(at mark: Mark) -> Unicode.Scalar? {
        let place = location(of: mark)
        return file.line(place.line)?.unicodeScalars.dropFirst(place.column - 1).first
    }

    /// What stands before a mark in its line.
    private func textBefore(_ mark: Mark) -> Substring {
        let place = location(of: mark)
        guard let line = file.line(place.line) else { return "" }
        return Substring(line.unicodeScalars.prefix(place.column - 1))
    }

    /// Whether a key that begins at a mark belongs to an item of a list: a dash stands in front of it or of one above it.
    private func isInItem(_ mark: Mark) -> Bool {
        for number in lines.prefix(mark.line).reversed() {
            let before = file.lines[number].unicodeScalars.prefix(mark.column - 1)
            if before.allSatisfy({ $0 == " " }) { continue }
            return String(before).drop { $0 == " " } == "- "
        }
        return false
    }

    /// The place of a line and column of the YAML in the file.
    private func location(line: Int, column: Int) -> SourceLocation {
        SourceLocation(
            path: file.path,
            line: max(1, min(line, lines.count)) + lines.lowerBound,
            column: max(1, column)
        )
    }

    /// Where a key that begins at a mark is written again: on a later line at the same column.
    ///
    /// A mapping within one line is placed at its first key.
    private func secondPlace(of key: String, after mark: Mark) -> SourceLocation {
        for number in lines.dropFirst(mark.line) {
            let line = file.lines[number].unicodeScalars
            let before = line.prefix(mark.column - 1)
            guard before.allSatisfy({ $0 == " " }), line.count > mark.column - 1 else { continue }
            let rest = String(line.dropFirst(mark.column - 1))
            for written in [key, "\"\(key)\"", "'\(key)'"] where rest.hasPrefix(written) {
                guard rest.dropFirst(written.count).drop(while: { $0 == " " }).first == ":" else { continue }
                return location(line: number - lines.lowerBound + 1, column: mark.column)
            }
        }
        return location(of: mark)
    }

    private func report(_ alias: YAMLAliases.Alias, to findings: Findings) {
        findings.error(
            "yaml-alias",
            at: location(line: alias.line, column: alias.column),
            "'*\(alias.name)' repeats what '&\(alias.name)' marks, which content files do not use",
            remedy: "write the value out at each place"
        )
    }

    private func report(_ error: YamlError, to findings: Findings) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let (message, remedy) = SyntaxProblem.explanation(
                of: problem,
                at: character(at: mark),
                before: textBefore(mark)
            )
            findings.error(
                "yaml-syntax",
                at: location(of: mark),
                message,
                remedy: remedy
            )
        case .duplicatedKeysInMapping(let keys, let context):
            findings.error(
                "duplicate-key",
                at: secondPlace(of: keys.first ?? "", after: context.mark),
                "the key '\(keys.first ?? "")' is given twice",
                remedy: "keep one of the two; the first is on line \(location(of: context.mark).line)"
                    + (isInItem(context.mark) ? "; or begin a new item with '- '" : "")
            )
        case .reader(_, let offset, _, _):
            var line = 1
            var column = 1
            for character in file.lines[lines].joined(separator: "\n").prefix(offset ?? 0) {
                (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
            }
            findings.error(
                "yaml-syntax",
                at: location(line: line, column: column),
                "a control character is here, which cannot be seen",
                remedy: "delete it and type it again"
            )
        default:
            findings.error("yaml-syntax", at: location(of: nil), "this cannot be read as YAML: \(error)")
        }
    }
}
