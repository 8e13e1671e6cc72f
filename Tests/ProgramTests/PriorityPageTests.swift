import Foundation
import Testing

/// What members look for first comes first.
@Suite("The page of a priority")
struct PriorityPageTests {
    @Test("Its sections are in the order of the questions that members ask")
    func order() async throws {
        let site = try await BuiltSite.demonstration.value
        let expected = ["scorecard", "this-year", "changes", "coming", "stories"]
        var seen = Set<String>()
        for (path, bytes) in site.files where path.hasPrefix("priorities/") && path != "priorities/index.html" {
            let page = StrictMarkup(String(decoding: bytes, as: UTF8.self))
            let headings = page.elements.filter { $0.name == "h2" }.compactMap { $0.attributes["id"] }
            let known = headings.filter(expected.contains)
            #expect(known == expected.filter(headings.contains), "\(path): \(headings)")
            seen.formUnion(known)
        }
        #expect(seen.isSuperset(of: ["scorecard", "this-year", "stories"]))
    }
}
