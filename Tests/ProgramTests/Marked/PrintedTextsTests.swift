import Declarations
import Foundation
import Model
import Reading
import Testing

@Suite("Nothing printed escapes the checks")
struct PrintedTextsTests {
    /// The markers that a site made from the content shows anywhere: on pages, in data and in the search index.
    private func shown(_ marked: MarkedContent) async throws -> Set<String> {
        let workplace = try Workplace(marked.files)
        try await workplace.build()
        return try workplace.files().values.reduce(into: []) { markers, file in
            markers.formUnion(MarkedContent.markers(in: String(decoding: file, as: UTF8.self)))
        }
    }

    @Test("Every text that is shown anywhere is one that the walk of printed texts knows")
    func walk() async throws {
        let marked = MarkedContent()
        let shown = try await shown(marked)
        let files = marked.files.mapValues { Array($0.utf8) }
        let content = try #require(ContentReader.read(ContentFiles(root: "Content", files: files)).content)
        let known = content.printedTexts.reduce(into: Set<String>()) {
            $0.formUnion(MarkedContent.markers(in: $1.plain))
        }
        #expect(shown.subtracting(known) == [], "shown, and read by no check")
        // That the test looks at something: nearly every declared text is shown.
        #expect(shown.count > 60)
        #expect(known.count > 60)
    }

    @Test("The data hold the texts that are declared to go there, and no others")
    func data() async throws {
        // Tables are data as CSV.
        try await compare(.data) { $0.hasPrefix("data/") && !$0.hasSuffix("search-index.js") }
    }

    /// Compares the markers in some files with those of the texts that are declared to go there.
    private func compare(_ destination: Destinations, in isWanted: (String) -> Bool) async throws {
        let marked = MarkedContent()
        let workplace = try Workplace(marked.files)
        try await workplace.build()
        let shown = try workplace.files().filter { isWanted($0.key) }.values.reduce(into: Set<String>()) {
            $0.formUnion(MarkedContent.markers(in: String(decoding: $1, as: UTF8.self)))
        }
        let files = marked.files.mapValues { Array($0.utf8) }
        let content = try #require(ContentReader.read(ContentFiles(root: "Content", files: files)).content)
        let declared = content.printedTexts.filter { $0.destinations.contains(destination) }
            .reduce(into: Set<String>()) { $0.formUnion(MarkedContent.markers(in: $1.plain)) }
        func places(_ markers: Set<String>) -> [String] {
            markers.compactMap { marked.places[$0] }.map { place in
                let line = marked.files[place.path]?.split(separator: "\n", omittingEmptySubsequences: false)
                return "\(place.path): \(line?[place.line - 1] ?? "")"
            }.sorted()
        }
        #expect(places(declared.subtracting(shown)) == [], "declared, and not there")
        #expect(places(shown.subtracting(declared)) == [], "there, and not declared")
        #expect(shown.count > 20)
    }

    // A third of the texts at a time: of many findings of one rule in a file, not all are listed.
    @Test("Where small numbers are withheld, every text that is shown is searched for them", arguments: 0..<3)
    func smallNumbers(remainder: Int) async throws {
        let shown = try await shown(MarkedContent())
        let marked = MarkedContent(settings: "disclosure: {threshold: 5}\n") { number in
            number % 3 == remainder ? "Two children" : "Word"
        }
        let workplace = try Workplace(marked.files)
        let outcome = try await workplace.run("check")
        #expect(outcome.exitCode == 1)
        let found = Finding.list(in: outcome.standardError).filter { $0.rule == "small-number-in-text" }
        let places = Set(found.map { "\($0.place.path):\($0.place.line)" })
        // Case studies are about a child or two; they have rules of their own.
        let missed = marked.places.filter { marker, place in
            shown.contains(marker) && Int(marker.filter(\.isNumber)).map { $0 % 3 == remainder } == true
                && !place.path.contains("/case-studies/")
                && !places.contains("Content/\(place.path):\(place.line)")
        }
        #expect(missed.map { "\($0.value.path):\($0.value.line)" }.sorted() == [])
    }
}
