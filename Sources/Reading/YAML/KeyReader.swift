internal import Declarations
internal import Diagnostics
internal import Markdown

/// Reads a group of keys: each key is asked for once, and `finish()` reports those that nobody asked for.
///
/// What is missing or wrong is reported and replaced by something harmless, so that one run finds everything. A site
/// with errors is never written, so the replacements are never seen.
final class KeyReader: KeySource {
    let findings: Findings
    /// What the keys describe, for messages: "milestone".
    let subject: String
    /// Where the group begins.
    let location: SourceLocation
    /// What follows the front matter.
    var body: MarkdownDocument
    private var values = [String: YAMLNode]()
    private var keys = [(name: String, location: SourceLocation)]()
    private var known = [String]()
    private var missing = [(key: String, example: String)]()
    /// The keys that misspelt ones seem to mean; known once the group has been finished.
    private var misspelt = Set<String>()

    /// Opens a group, or reports that something else stands there and returns `nil`.
    ///
    /// The name is that of the key whose value the group is, where it is one.
    init?(_ node: YAMLNode, subject: String, name: String? = nil, place: SourceLocation? = nil, findings: Findings) {
        self.findings = findings
        self.subject = subject
        self.location = place ?? node.location
        body = MarkdownDocument(
            "",
            origin: TextOrigin(file: SourceText(path: location.path, text: ""), line: location.line)
        )
        guard let entries = node.entries else {
            findings.error(
                "wrong-type",
                at: node.location,
                "\(name.map { "'\($0)'" } ?? subject.withArticle) should be keys with a value each, "
                    + "but here is \(node.kindInWords)",
                remedy: name.map { "write one key and its value on each line below '\($0):'" }
                    ?? "write one key and its value on each line, for example 'title: …'"
            )
            return nil
        }
        for (key, value) in entries {
            let name = key.string ?? ""
            keys.append((name, key.location))
            if !value.isBlank { values[name] = value }
        }
    }

    /// Opens the front matter or the whole of a YAML file.
    ///
    /// The example is the first key that an empty one needs.
    convenience init?(_ text: YAMLText, subject: String, example: String = "title: …", findings: Findings) {
        let before = findings.diagnostics.count
        guard let root = text.root(reportingTo: findings) else {
            let start = SourceLocation(path: text.file.path, line: text.lines.lowerBound + 1)
            // What cannot be parsed has been reported.
            if findings.diagnostics.count == before {
                let isWhole = text.lines.lowerBound == 0
                findings.error(
                    "missing-key",
                    at: start,
                    isWhole ? "this file is empty" : "the front matter is empty",
                    remedy: "begin with '\(example)'"
                )
            }
            return nil
        }
        // What is missing is shown at the line in front: the '---' of front matter, or the file's first line.
        let isFrontMatter = text.lines.lowerBound > 0
        let start = SourceLocation(path: text.file.path, line: isFrontMatter ? text.lines.lowerBound : 1)
        self.init(root, subject: subject, place: start, findings: findings)
    }

    /// Reports every key that was not asked for, and every key that is missing and not only misspelt.
    func finish() {
        for key in keys where !known.contains(key.name) {
            let free = known.filter { values[$0] == nil }
            let nearest = NearMiss.nearest(to: key.name, among: free)
            let isFirst = nearest.map { misspelt.insert($0).inserted } ?? false
            // A key that is there already, with or without a value, must not be written twice.
            let isCertain =
                isFirst && nearest.map { !isWritten($0) } == true
                && nearest == NearMiss.onlyNearest(to: key.name, among: free)
            let certain = isCertain ? nearest : nil
            let remedy: String =
                if let nearest = nearest ?? NearMiss.nearest(to: key.name, among: known) {
                    "did you mean '\(nearest)'?"
                } else {
                    "\(subject.withArticle) may have: " + known.joined(separator: ", ")
                }
            let finding = Diagnostic.error(
                .unknownKey,
                at: key.location,
                "\(subject.withArticle) has no key '\(key.name)'",
                remedy: remedy
            )
            findings.append(certain.map { finding.replacing(key.name, with: $0) } ?? finding.spanning(key.name))
        }
        reportMissing()
    }

    private func reportMissing() {
        for (key, example) in missing where !misspelt.contains(key) {
            findings.error(
                "missing-key",
                at: place(of: key),
                "this \(subject) has no '\(key)'",
                remedy: "add '\(key):\(example.isEmpty ? "" : " ")\(example)'"
            )
        }
    }

    /// The value of a key, or `nil` if it is absent or blank.
    func value(_ key: String) -> YAMLNode? {
        if !known.contains(key) { known.append(key) }
        return values[key]
    }

    func isList(_ key: String) -> Bool { value(key)?.items != nil }

    func isGroup(_ key: String) -> Bool { value(key)?.entries != nil }

    func isMisspelt(_ key: String) -> Bool { misspelt.contains(key) }

    func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

    /// Whether a key is written at all, with a value or without.
    func isWritten(_ key: String) -> Bool { keys.contains { $0.name == key } }

    /// Whether a key is written without a value, where leaving it out would say something else.
    func isBlank(_ key: String) -> Bool { isWritten(key) && values[key] == nil }

    /// Where a key is written, or where the group begins.
    func place(of key: String) -> SourceLocation { keys.first { $0.name == key }?.location ?? location }

    func required(_ key: String, example: String) -> YAMLNode? {
        if let value = value(key) { return value }
        missing.append((key, example))
        return nil
    }

    func wrongType(_ key: String, _ value: YAMLNode, expected: String, remedy: String) {
        findings.error(
            "wrong-type",
            at: value.location,
            "'\(key)' should be \(expected), but here is \(value.kindInWords)",
            remedy: remedy
        )
    }
}
