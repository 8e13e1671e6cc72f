import Testing
import TestSupport

/// What readers are told stands in the `Phrases` of each module, so that a second language is a second file.
@Suite("Words for readers have one place")
struct PhrasePlacesTests {
    /// The modules that have something to say to readers.
    private static let modules = ["Measures", "Charts", "Model", "Pages"]

    @Test("No words for readers stand outside the phrases of their module", arguments: modules)
    func places(module: String) throws {
        let files = try SourceFolder.swiftFiles()
        let scan = PhraseScan(declarationsIn: files.values)
        var count = 0
        for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix(module + "/") {
            guard !path.contains("/Phrases/") else { continue }
            count += 1
            for found in scan.strayPhrases(in: text) {
                Issue.record(
                    "Sources/\(path):\(found.line): '\(found.text)' belongs in Sources/\(module)/Phrases"
                )
            }
        }
        #expect(count > 10)
    }

    @Test(
        "Words are found wherever they stand",
        arguments: [
            #"let words = "is off target""#, #"return isLate ? "" : ", not reported""#, #"add(name + " by " + amount)"#,
            #"KeyFact("Printed reference", measure.ref)"#, #"let text = "\(count) of \(all)""#,
            ##"let text = #"Page "one" of two"#"##, #"let list = names.joined(separator: " and ")"#,
            #"let text = "\(isGood ? "on target" : "")""#,
            "let text = \"\"\"\n    Two words\n    \"\"\"",
        ]
    )
    func found(code: String) {
        #expect(Self.scan.strayPhrases(in: code).count == 1)
    }

    @Test(
        "Keys, messages to officers and what is no language are let be",
        arguments: [
            #"Line("owner", \.owner, "Who answers for it", example: "Head of Service")"#,
            #"static let declaration = Declaration<Plan>("plan", "The plan") { pairs("kpis", "Rows that quote") }"#,
            #"source.error("bad-date", at: place, "no such day", remedy: "write a day")"#,
            #"Diagnostic.error("rule", "there is no \(name)")"#, #"preconditionFailure("the template is missing")"#,
            #"return (message: "this is no date", remedy: known ?? "write a date")"#,
            #"static func problem(in id: String) -> String? { "this id is empty" }"#,
            #"static var example: String { "2 months" }"#, #"PageKind<CostsPage>("costs", title: "All costs")"#,
            #"case notStarted = "not started""#, #"let look = "chart-limit chart-limit-trial""#,
            #"let markup = "<p class=\"note\">""#, #"let style = "--brand: \(colour);""#,
            "// \"two words\"\n/* \"two words\" */ let empty = \"\"",
        ]
    )
    func letBe(code: String) {
        #expect(Self.scan.strayPhrases(in: code).isEmpty)
    }

    @Test("What is found is named with its line")
    func line() {
        let found = Self.scan.strayPhrases(in: "let one = 1\nlet two = [\n    \"two words\"\n]\n")
        #expect(found.map(\.line) == [3])
        #expect(found.map(\.text) == ["two words"])
    }

    private static let scan = PhraseScan(declarationsIn: ["struct Line<Subject>: KeyDeclaration {}"])
}

/// Tells words for readers from everything else that a string may be.
private struct PhraseScan {
    /// The types that declare keys, fields and data, whose words are what the keys mean.
    private let declarations: Set<Substring>

    init(declarationsIn texts: some Sequence<String>) {
        let declaring = /struct (\w+)(<[^>]*>)?: (FieldDeclaration|KeyDeclaration|DataKeys)\b/
        declarations = texts.reduce(into: ["Declaration", "Fields", "Key", "DataDeclaration", "DataKey", "PageKind"]) {
            $0.formUnion($1.matches(of: declaring).map(\.1))
        }
    }

    /// The literals with words in them that stand where no words may.
    func strayPhrases(in code: String) -> [SwiftLiterals.Literal] {
        SwiftLiterals(code).all.filter { literal in
            Self.hasWords(literal.text) && !literal.isRawValue && !literal.positions.contains(where: isForOfficers)
        }
    }

    /// Whether a text has two words or more, or one that waits for others to be joined to it.
    private static func hasWords(_ text: String) -> Bool {
        // Markup, style sheets, scripts and patterns.
        guard !text.contains(where: { "<{=".contains($0) }), text.last != ";" else { return false }
        let parts = text.split(separator: " ")
        let isJoined = text.first == " " || text.last == " "
        return parts.contains(where: isWord) && (parts.count > 1 || isJoined)
    }

    /// Whether a part of a text is a word, not a class, a file or a property.
    private static func isWord(_ part: Substring) -> Bool {
        let letters = part.drop { !$0.isLetter }.prefix(while: \.isLetter)
        let rest = part.drop { !$0.isLetter }.drop(while: \.isLetter)
        return letters.count > 1 && rest.allSatisfy { ".,:;?!)'’‘".contains($0) || $0.isLetter }
    }

    /// Declarations of keys, and messages about the content with what to do.
    private func isForOfficers(_ position: SwiftLiterals.Position) -> Bool {
        let name = position.name.split(separator: ".")
        if let last = name.last, declarations.contains(last) { return true }
        if name.first == "Diagnostic" || ["source.error", "preconditionFailure", ".written"].contains(position.name) {
            return true
        }
        if ["problem", "remedy", "example"].contains(position.name) { return true }
        return ["message", "remedy", "meaning", "headings"].contains(position.label)
    }
}
