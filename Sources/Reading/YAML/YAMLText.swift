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
            // Without resolving tags: every scalar is text until a reader says what it should be. The default
            // resolver tries a dozen regular expressions on each.
            guard let node = try Yams.Parser(yaml: text, resolver: .basic).singleRoot() else { return nil }
            return YAMLNode(node, in: self)
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

    /// The place of a line and column of the YAML in the file.
    private func location(line: Int, column: Int) -> SourceLocation {
        SourceLocation(
            path: file.path,
            line: max(1, min(line, lines.count)) + lines.lowerBound,
            column: max(1, column)
        )
    }

    private func report(_ error: YamlError, to findings: Findings) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            findings.error(
                "yaml-syntax",
                at: location(of: mark),
                "this is not valid YAML: \(problem)",
                remedy: "look at the indentation and at colons, quotation marks and dashes just before this place"
            )
        case .duplicatedKeysInMapping(let keys, let context):
            findings.error(
                "duplicate-key",
                at: location(of: context.mark),
                "the key '\(keys.first ?? "")' is given twice",
                remedy: "keep one of the two"
            )
        case .reader(let problem, let offset, _, _):
            var line = 1
            var column = 1
            for character in file.lines[lines].joined(separator: "\n").prefix(offset ?? 0) {
                (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
            }
            findings.error(
                "yaml-syntax",
                at: location(line: line, column: column),
                "this character cannot stand in YAML: \(problem)",
                remedy: "delete it and type it again"
            )
        default:
            findings.error("yaml-syntax", at: location(of: nil), "this is not valid YAML: \(error)")
        }
    }
}
