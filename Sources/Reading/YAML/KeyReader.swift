internal import Diagnostics
internal import Indicators
internal import Markdown
internal import Model

/// Reads a group of keys: each key is asked for once, and `finish()` reports those that nobody asked for.
///
/// What is missing or wrong is reported and replaced by something harmless, so that one run finds everything. A site
/// with errors is never written, so the replacements are never seen.
final class KeyReader {
    let findings: Findings
    /// What the keys describe, for messages: "milestone".
    let subject: String
    /// Where the group begins.
    let location: SourceLocation
    private var values = [String: YAMLNode]()
    private var keys = [(name: String, location: SourceLocation)]()
    private var known = [String]()
    private var missing = [(key: String, example: String)]()
    /// The keys that misspelt ones seem to mean; known once the group has been finished.
    private(set) var misspelt = Set<String>()

    /// Opens a group, or reports that something else stands there and returns `nil`.
    ///
    /// The name is that of the key whose value the group is, where it is one.
    init?(_ node: YAMLNode, subject: String, name: String? = nil, place: SourceLocation? = nil, findings: Findings) {
        self.findings = findings
        self.subject = subject
        self.location = place ?? node.location
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
        guard let root = text.root(reportingTo: findings) else {
            let start = SourceLocation(path: text.file.path, line: text.lines.lowerBound + 1)
            let isReported = findings.diagnostics.contains {
                $0.location.path == text.file.path && ($0.rule == "yaml-syntax" || $0.rule == "duplicate-key")
            }
            if !isReported {
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
            let nearest = NearMiss.nearest(to: key.name, among: known.filter { values[$0] == nil })
            if let nearest { misspelt.insert(nearest) }
            let remedy: String =
                if let nearest = nearest ?? NearMiss.nearest(to: key.name, among: known) {
                    "did you mean '\(nearest)'?"
                } else {
                    "\(subject.withArticle) may have: " + known.joined(separator: ", ")
                }
            findings.error(
                "unknown-key",
                at: key.location,
                "\(subject.withArticle) has no key '\(key.name)'",
                remedy: remedy
            )
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

    /// Whether a key is written at all, with a value or without.
    func isWritten(_ key: String) -> Bool { keys.contains { $0.name == key } }

    /// Whether a key is written without a value, where leaving it out would say something else.
    func isBlank(_ key: String) -> Bool { isWritten(key) && values[key] == nil }

    /// Where a key is written, or where the group begins.
    func place(of key: String) -> SourceLocation { keys.first { $0.name == key }?.location ?? location }

    private func required(_ key: String, example: String) -> YAMLNode? {
        if let value = value(key) { return value }
        missing.append((key, example))
        return nil
    }

    private func wrongType(_ key: String, _ value: YAMLNode, expected: String, remedy: String) {
        findings.error(
            "wrong-type",
            at: value.location,
            "'\(key)' should be \(expected), but here is \(value.kindInWords)",
            remedy: remedy
        )
    }

    // MARK: Text

    private static let textRemedy = "write words; put them into quotation marks if they have a colon or a bracket"

    private func scalar(_ key: String, _ value: YAMLNode?) -> Located<String>? {
        guard let value else { return nil }
        guard let string = value.string else {
            wrongType(key, value, expected: "text", remedy: Self.textRemedy)
            return nil
        }
        if let control = string.hiddenControl {
            findings.error(
                "control-character",
                at: value.location,
                "'\(key)' holds the control character \(control), which cannot be seen",
                remedy: "take it out; single quotation marks keep a backslash as it is"
            )
        }
        let words = string.split(whereSeparator: \.isNewline).joined(separator: " ")
        return Located(words, at: value.location)
    }

    /// Plain text on one line.
    func text(_ key: String) -> Located<String>? { scalar(key, value(key)) }

    /// Plain text that must be there.
    func requiredText(_ key: String, example: String = "…") -> Located<String> {
        scalar(key, required(key, example: example)) ?? Located("", at: location)
    }

    /// An id: letters, digits, hyphens and full stops, so that it can be part of an address.
    func requiredID(_ key: String = "id", example: String) -> Located<String> {
        let id = requiredText(key, example: example)
        if let problem = Identifier.problem(in: id.value), !id.value.isEmpty {
            findings.error("bad-id", at: id.location, problem, remedy: "write, for example, '\(example)'")
        }
        return id
    }

    /// Markdown.
    func markdown(_ key: String) -> MarkdownDocument? {
        guard let value = value(key) else { return nil }
        return document(key, value)
    }

    /// Markdown that must be there.
    func requiredMarkdown(_ key: String) -> MarkdownDocument {
        required(key, example: "…").flatMap { document(key, $0) } ?? empty
    }

    private var empty: MarkdownDocument {
        MarkdownDocument("", origin: TextOrigin(file: SourceText(path: location.path, text: ""), line: location.line))
    }

    private func document(_ key: String, _ value: YAMLNode) -> MarkdownDocument? {
        guard let document = value.markdown else {
            wrongType(key, value, expected: "text", remedy: Self.textRemedy)
            return nil
        }
        findings.append(contentsOf: document.diagnostics)
        if let comment = value.comment, !comment.isDirect {
            findings.query(
                "unread-words",
                at: comment.location,
                "what follows ' #' is not read as part of '\(key)'",
                remedy: "put all the words into quotation marks, or the note on a line of its own"
            )
        }
        return document
    }

    // MARK: Dates and numbers

    private func parsed<Value>(
        _ text: Located<String>?,
        rule: String,
        explain: (String) -> (message: String, remedy: String),
        parse: (String) -> Value?
    ) -> Located<Value>? {
        guard let text else { return nil }
        guard let value = parse(text.value) else {
            let (message, remedy) = explain(text.value)
            findings.error(rule, at: text.location, message, remedy: remedy)
            return nil
        }
        return Located(value, at: text.location)
    }

    private func parsedDate(_ text: Located<String>?) -> Located<WrittenDate>? {
        parsed(text, rule: "bad-date", explain: MiswrittenDate.explanation, parse: WrittenDate.init)
    }

    private func parsedInteger(_ key: String, _ text: Located<String>?, example: Int = 1) -> Located<Int>? {
        parsed(
            text,
            rule: "wrong-type",
            explain: { ("'\($0)' is not a whole number", "write, for example, '\(key): \(example)'") },
            parse: { Int($0) }
        )
    }

    /// A day or a month.
    func date(_ key: String) -> Located<WrittenDate>? {
        parsedDate(text(key))
    }

    /// A day or a month that must be there.
    func requiredDate(_ key: String) -> Located<WrittenDate> {
        let text = scalar(key, required(key, example: "2025-03-31"))
        return parsedDate(text) ?? Located(WrittenDate(.placeholder), at: location)
    }

    /// A plan year that must be there.
    func requiredYear(_ key: String) -> Located<PlanYear> {
        let text = scalar(key, required(key, example: "2024-25"))
        let year = parsed(
            text,
            rule: "bad-date",
            explain: { written in
                let meant = PlanYear(written.replacing("/", with: "-")) ?? PlanYear.beginning(with: written)
                return (
                    "'\(written)' is not a plan year",
                    meant.map { "write '\($0.text)'" } ?? "write, for example, '2024-25'"
                )
            },
            parse: PlanYear.init
        )
        return year ?? Located(PlanYear(containing: .placeholder), at: location)
    }

    /// A whole number.
    func integer(_ key: String) -> Located<Int>? {
        parsedInteger(key, text(key))
    }

    /// A whole number that must be there.
    func requiredInteger(_ key: String) -> Located<Int> {
        writtenInteger(key, example: 1) ?? Located(0, at: location)
    }

    /// A whole number that must be there; `nil` after an error.
    func writtenInteger(_ key: String, example: Int) -> Located<Int>? {
        parsedInteger(key, scalar(key, required(key, example: String(example))), example: example)
    }

    /// Yes or no.
    func yesNo(_ key: String) -> Located<Bool>? {
        parsed(
            text(key),
            rule: "wrong-type",
            explain: { ("'\($0)' is neither yes nor no", "write '\(key): yes' or '\(key): no'") },
            parse: { text in
                switch text.lowercased() {
                case "yes", "true", "on": true
                case "no", "false", "off": false
                default: nil
                }
            }
        )
    }

    // MARK: Choices

    /// One of a few words.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        of type: Choice.Type
    ) -> Located<Choice>? {
        choice(key, text(key))
    }

    /// One of a few words that must be there.
    func requiredChoice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        otherwise: Choice
    ) -> Located<Choice> {
        writtenChoice(key, of: Choice.self) ?? Located(otherwise, at: location)
    }

    /// One of a few words that must be there; `nil` after an error.
    func writtenChoice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        of type: Choice.Type
    ) -> Located<Choice>? {
        let example = Choice.allCases.map(\.rawValue).joined(separator: " | ")
        return choice(key, scalar(key, required(key, example: example)))
    }

    private func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        _ text: Located<String>?
    ) -> Located<Choice>? {
        guard let text else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            findings.unknown(
                "unknown-choice",
                at: text.location,
                "'\(text.value)' is not \(key.withArticle)",
                written: text.value,
                known: Choice.allCases.map(\.rawValue)
            )
            return nil
        }
        return Located(choice, at: text.location)
    }

    // MARK: Lists and groups

    private func items(_ key: String) -> [YAMLNode] {
        guard let value = value(key) else { return [] }
        guard let items = value.items else {
            wrongType(key, value, expected: "a list", remedy: "write '[…, …]', or each item on a line after '- '")
            return []
        }
        return items.filter { item in
            if item.isBlank {
                findings.error(
                    "wrong-type",
                    at: item.location,
                    "an item of '\(key)' is empty",
                    remedy: "write it, or delete its line"
                )
            }
            return !item.isBlank
        }
    }

    /// A list of texts.
    func texts(_ key: String) -> [Located<String>] { items(key).compactMap { scalar(key, $0) } }

    /// A list of texts, or one text alone.
    func oneOrMoreTexts(_ key: String) -> [Located<String>] {
        value(key)?.items == nil ? text(key).map { [$0] } ?? [] : texts(key)
    }

    /// A list of Markdown texts.
    func markdowns(_ key: String) -> [MarkdownDocument] { items(key).compactMap { document(key, $0) } }

    /// A list of texts that must be there.
    func requiredTexts(_ key: String, example: String) -> [Located<String>] {
        guard let value = required(key, example: example) else { return [] }
        if value.items?.isEmpty == true {
            findings.error(
                "missing-key",
                at: value.location,
                "the list '\(key)' is empty",
                remedy: "write '\(key): \(example)'"
            )
        }
        return texts(key)
    }

    /// A group whose keys are not known beforehand, in the order written.
    func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
        guard let value = value(key) else { return [] }
        guard let entries = value.entries else {
            wrongType(
                key,
                value,
                expected: "keys with a value each",
                remedy: "write one key and its value on each line below '\(key):'"
            )
            return []
        }
        return entries.compactMap { entry in
            scalar(key, entry.value).map { (Located(entry.key.string ?? "", at: entry.key.location), $0) }
        }
    }

    /// A list of groups of keys.
    func groups(_ key: String, subject: String) -> [KeyReader] {
        items(key).compactMap { KeyReader($0, subject: subject, place: $0.startOfItem, findings: findings) }
    }

    /// A group of keys.
    func group(_ key: String, subject: String) -> KeyReader? {
        value(key).flatMap { KeyReader($0, subject: subject, name: key, place: place(of: key), findings: findings) }
    }

    /// A group of keys that must be there.
    func requiredGroup(_ key: String, subject: String) -> KeyReader? {
        required(key, example: "").flatMap {
            KeyReader($0, subject: subject, name: key, place: place(of: key), findings: findings)
        }
    }
}

extension Day {
    /// Stands in where no date could be read; a site with that error is never written.
    static let placeholder = Period.year(from: 2000).lastDay
}
