import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Publishing at the same time")
struct ConcurrencyTests {
    @Test("Many publications into one folder end with one of the sites, whole, and nothing beside it")
    func race() async throws {
        let folder = try TemporaryFolder()
        // Files common to some sites, so that what is unchanged for one is replaced by another meanwhile.
        func files(_ number: Int) -> [String: String] {
            var files = ["number.html": "\(number)"]
            for page in 0..<40 { files["pages/\(page).html"] = "\(page % 3 == 0 ? 0 : number % (page + 1))" }
            if number.isMultiple(of: 2) { files["even/\(number).html"] = "x" }
            return files
        }
        for _ in 0..<5 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        _ = try SitePublisher(folder: folder["Output"]).publish(site(files(number)))
                    }
                }
                try await group.waitForAll()
            }
            let number = try #require(folder.text(of: "Output/number.html").flatMap { Int($0) })
            for (path, text) in files(number) { #expect(folder.text(of: "Output/" + path) == text) }
            let summary = try SitePublisher(folder: folder["Output"]).publish(site(files(number)))
            #expect(summary.changed == 0)
            #expect(summary.removed == 0)
            #expect(folder.paths().filter { !$0.contains("/") } == ["Output"])
        }
    }

    @Test("There is a site in the folder at every moment")
    func always() async throws {
        let folder = try TemporaryFolder()
        let publisher = SitePublisher(folder: folder["Output"])
        _ = try publisher.publish(site(["a.html": "0", "b.html": "0"]))
        let writing = Task {
            for number in 1...100 { _ = try publisher.publish(site(["a.html": "\(number)", "b.html": "\(number)"])) }
        }
        for _ in 0..<10_000 { #expect(FileManager.default.fileExists(atPath: folder["Output"])) }
        try await writing.value
        #expect(folder.text(of: "Output/a.html") == "100")
        #expect(folder.text(of: "Output/b.html") == "100")
    }
}
