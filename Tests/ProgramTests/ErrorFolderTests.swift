import Foundation
import Testing

/// Every folder of `Tests/Fixtures/errors` is a case: what differs from the base site, and what the program must say.
@Suite("Content and templates with errors")
struct ErrorFolderTests {
    private static let folder = Folder.fixtures + "/errors"
    /// The cases; a folder that cannot be read has none, which the first test reports.
    static let cases = (try? Folder.folders(in: folder)) ?? []

    @Test("There are cases for every reader")
    func hasCases() {
        #expect(Self.cases.count >= 35)
    }

    @Test("A site with an error is not written, and every finding is reported in full", arguments: cases)
    func reports(_ name: String) async throws {
        let folder = Self.folder + "/" + name
        let workplace = try Workplace()
        let before = try await BuiltSite.base.value.files
        try Folder.write(before, to: workplace.path + "/Output")
        for part in ["Content", "Templates"] where Folder.exists(folder + "/" + part) {
            try workplace.overlay(folder, part: part)
        }
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 1)
        #expect(try workplace.files() == before, "the site that was there must stay as it is")
        let found = Finding.list(in: outcome.standardError)
        let errors = found.count { $0.severity == "error" }
        let queries = found.count - errors
        #expect(errors > 0)
        #expect(
            outcome.standardOutput
                == "nothing written; \(errors) \(errors == 1 ? "error" : "errors"), "
                + "\(queries) \(queries == 1 ? "query" : "queries")\n"
        )
        #expect(found.map(\.place) == found.map(\.place).sorted(), "findings are in file order")
        try compare(outcome.standardError, in: folder)
    }

    private func compare(_ actual: String, in folder: String) throws {
        let expectedFile = folder + "/expected.txt"
        let actualFile = folder + "/actual.txt"
        if Recording.isOn {
            let recorded = Folder.exists(expectedFile) ? try Folder.text(expectedFile) : nil
            try actual.write(toFile: expectedFile, atomically: true, encoding: .utf8)
            if recorded != actual { Recording.note(expectedFile) }
            return
        }
        let expected = Folder.exists(expectedFile) ? try Folder.text(expectedFile) : ""
        guard actual != expected else {
            try? FileManager.default.removeItem(atPath: actualFile)
            return
        }
        try actual.write(toFile: actualFile, atomically: true, encoding: .utf8)
        Issue.record("the findings differ from \(expectedFile); what was found is in actual.txt beside it:\n\(actual)")
    }

    @Test("One run reports errors in several files, all of them, in file order")
    func reportsAll() throws {
        let expected = try Folder.text(Self.folder + "/many-at-once/expected.txt")
        let found = Finding.list(in: expected)
        #expect(found.count { $0.severity == "error" } >= 6)
        #expect(Set(found.map(\.place.path)).count >= 4)
    }

    @Test("Messages are in one style: lower case, single quotation marks, no full stop")
    func style() throws {
        var strays = Set<String>()
        for name in Self.cases {
            for finding in Finding.list(in: try Folder.text(Self.folder + "/\(name)/expected.txt")) {
                for words in [finding.message, finding.remedy].compactMap(\.self) where !Self.isInStyle(words) {
                    strays.insert("[\(finding.rule)] \(words)")
                }
            }
        }
        #expect(strays.sorted() == [])
    }

    private static func isInStyle(_ words: String) -> Bool {
        // A message may begin with a name in capitals, such as measure.
        let first = words.prefix { !$0.isWhitespace }
        let isName = first.count > 1 && first.allSatisfy { $0.isUppercase || $0.isNumber }
        let hasOtherQuotes = words.contains("`") || words.contains(#/(^|[\s(])"[A-Za-z]/#)
        let isGrammatical = !words.contains(#/(^|\s)a [aeioAEIO]/#)
        return (isName || first.first?.isUppercase == false) && !words.hasSuffix(".") && !hasOtherQuotes
            && isGrammatical
    }
}

/// A finding as it is printed for people.
struct Finding {
    struct Place: Comparable {
        let path: String
        let line: Int
        let column: Int

        static func < (left: Place, right: Place) -> Bool {
            (left.path, left.line, left.column) < (right.path, right.line, right.column)
        }
    }

    let place: Place
    let severity: String
    let message: String
    let rule: String
    var remedy: String?

    /// The findings in what the program printed.
    static func list(in text: String) -> [Finding] {
        var findings = [Finding]()
        for line in text.split(separator: "\n") {
            if let match = line.wholeMatch(of: #/(.+?):(\d+):(\d+): (error|query): (.+) \[([a-z0-9-]+)\]/#) {
                let place = Place(
                    path: String(match.output.1),
                    line: Int(match.output.2) ?? 0,
                    column: Int(match.output.3) ?? 0
                )
                let (severity, message, rule) = (match.output.4, match.output.5, match.output.6)
                findings.append(
                    Finding(place: place, severity: String(severity), message: String(message), rule: String(rule))
                )
            } else if let match = line.wholeMatch(of: #/ +(?:= )(.+)/#), !findings.isEmpty {
                findings[findings.count - 1].remedy = String(match.output.1)
            }
        }
        return findings
    }
}
