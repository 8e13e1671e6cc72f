import Checks
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The register of rules")
struct RuleRegisterTests {
    static let ids = RuleRegister.all.map(\.id)

    @Test("Every rule has an id of its own, of small letters, digits and hyphens")
    func ids() {
        #expect(Set(Self.ids).count == Self.ids.count)
        for id in Self.ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil, "\(id)") }
    }

    @Test("Every rule that the sources declare is in the register")
    func declared() throws {
        let declared = try SourceFolder.swiftFiles().values.flatMap { text in
            text.matches(of: /static let \w+ = Rule\(\s*"([a-z0-9-]+)"/).map { String($0.1) }
        }
        #expect(declared.count > 100)
        #expect(declared.sorted() == Self.ids.sorted())
    }

    @Test("No source reports by a rule that is not declared: declare it in Sources/Diagnostics/Rules or in its check")
    func reported() throws {
        let named = /(?:\b(?:error|query|report|unknown)\(|\brule:)\s*"([a-z]+(?:-[a-z0-9]+)+)"/
        let reported = try SourceFolder.swiftFiles().values.flatMap { text in
            text.matches(of: named).map { String($0.1) }
        }
        #expect(Set(reported).subtracting(Self.ids).sorted() == [])
    }

    @Test("No recorded finding has a rule that is not in the register")
    func recorded() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/errors").path(percentEncoded: false)
        let cases = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(cases.count >= 35)
        for name in cases {
            let text = try String(contentsOfFile: "\(folder)/\(name)/expected.txt", encoding: .utf8)
            for match in text.matches(of: /(?m)^\S.*: (?:error|query): .* \[([a-z0-9-]+)\]$/) {
                #expect(RuleRegister.rule(String(match.1)) != nil, "\(name): \(match.1)")
            }
        }
    }

    @Test("Titles are plain headings; what is found, why and what to do are whole sentences")
    func words() {
        for rule in RuleRegister.all {
            #expect(!rule.title.hasSuffix(".") && rule.title.first?.isUppercase == true, "\(rule.id)")
            for words in [rule.finds, rule.why, rule.answer] {
                #expect(words.hasSuffix(".") || words.hasSuffix(".)") || words.hasSuffix(".\""), "\(rule.id): \(words)")
            }
            #expect(rule.plainFinds.firstMatch(of: /`|\.md\)/) == nil, "\(rule.id)")
        }
    }
}
