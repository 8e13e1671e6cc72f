import Foundation
import Testing

/// Sentences that pages print are in the folder `Phrases` of their module: docs/decisions/phrases.md says which are not.
@Suite("Where phrases live")
struct PhrasesPlaceTests {
    private static let modules = ["Measures", "Model", "Charts", "Pages"]

    /// The sentences that stand among other code, with their lines.
    private static func sentences(in source: String) -> [String] {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.compactMap { index in
            let line = lines[index].drop { $0 == " " }
            guard !line.hasPrefix("//"), line.contains(/"[A-Z][^"]* [^"]* [^"]*[.?]"/) else { return nil }
            // What describes a kind of page, and examples of what officers write.
            let before = index > 0 ? lines[index - 1] : ""
            let isDescribed = line.contains("description:") || before.hasSuffix("description:")
            return isDescribed || line.contains("example:") ? nil : "\(index + 1): \(line)"
        }
    }

    @Test("No sentence stands outside, but for those of reasons to ask", arguments: modules)
    func inPlace(module: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/\(module)")
        let files = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
        let swift = files.filter { $0.hasSuffix(".swift") }
        #expect(swift.contains { $0.hasPrefix("Phrases/") })
        for file in swift where !file.hasPrefix("Phrases/") && !file.hasPrefix("Enquiry/Reasons/") {
            let source = try String(contentsOf: root.appending(path: file), encoding: .utf8)
            #expect(Self.sentences(in: source).isEmpty, "\(module)/\(file)")
        }
    }

    @Test("A sentence among other code is found, a comment and a description are not")
    func finds() {
        #expect(Self.sentences(in: "let a = 1\nreturn \"The figure is \\(a) of ten.\"").map { $0.prefix(2) } == ["2:"])
        #expect(Self.sentences(in: "// \"What a comment says here.\"").isEmpty)
        #expect(Self.sentences(in: "description: \"What the page shows here.\",").isEmpty)
        #expect(Self.sentences(in: "Line(\"owner\", \"who answers for it, by role\")").isEmpty)
    }
}
