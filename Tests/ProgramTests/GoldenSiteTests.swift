import Foundation
import Testing

/// Whole small sites, compared with the files that were looked at and recorded.
///
/// What lies in `assets/` is copied or tested elsewhere, and is no part of the comparison. Of the pages, what stands around
/// each of them is compared once, as `frame.html`, so that a change of the navigation is a change of one file; a test of
/// its own says that it is the same around all of them.
@Suite("Golden sites")
struct GoldenSiteTests {
    /// A content folder and the folder with the site expected of it.
    struct Site: CustomTestStringConvertible, Sendable {
        let name: String
        let content: String
        var expected: String { Folder.fixtures + "/sites/\(name)/expected" }
        var actual: String { Folder.fixtures + "/sites/\(name)/actual" }
        var testDescription: String { name }
    }

    static let sites = [
        Site(name: "minimal", content: Folder.fixtures + "/sites/minimal/content"),
        Site(name: "full", content: Folder.fixtures + "/base"),
    ]

    /// Assets are copied or tested elsewhere; the schema of the data is the same beside every site.
    private static func isComparedElsewhere(_ path: String) -> Bool {
        path.hasPrefix("assets/") || path == "data/report.schema.json"
    }

    @Test("A site is what it was, file by file", arguments: sites)
    func golden(_ site: Site) async throws {
        let workplace = try Workplace(content: site.content)
        try await workplace.build()
        let written = try workplace.files().filter { !Self.isComparedElsewhere($0.key) }
        let actual = try Self.parts(of: written)
        let expected = Folder.exists(site.expected) ? try Folder.files(site.expected) : [:]
        if Recording.isOn {
            guard actual != expected else { return }
            try? FileManager.default.removeItem(atPath: site.expected)
            try Folder.write(actual, to: site.expected)
            Recording.note(site.expected)
            return
        }
        try? FileManager.default.removeItem(atPath: site.actual)
        let paths = Set(actual.keys).union(expected.keys).sorted()
        let differing = paths.filter { actual[$0] != expected[$0] }
        for path in differing {
            Issue.record("\(path): \(Self.difference(expected[path], actual[path]))")
        }
        if !differing.isEmpty { try Folder.write(actual, to: site.actual) }
    }

    @Test("What stands around a page is the same around all of them", arguments: sites)
    func frames(_ site: Site) async throws {
        let workplace = try Workplace(content: site.content)
        try await workplace.build()
        let pages = try workplace.files().filter { $0.key.hasSuffix(".html") }
        let index = try #require(pages["index.html"])
        let home = try #require(PageParts(String(decoding: index, as: UTF8.self)))
        #expect(pages.count > 20)
        for (path, bytes) in pages {
            let page = try #require(PageParts(String(decoding: bytes, as: UTF8.self)), "\(path) has no frame")
            #expect(page.frame == home.frame, "\(path)")
        }
    }

    /// The files with only its own part of each page, and what stands around all of them as a file more.
    private static func parts(of files: [String: Data]) throws -> [String: Data] {
        var parts = files
        for (path, bytes) in files where path.hasSuffix(".html") {
            let page = try #require(PageParts(String(decoding: bytes, as: UTF8.self)), "\(path) has no frame")
            parts[path] = Data(page.own.utf8)
            if path == "index.html" { parts["frame.html"] = Data(page.frame.utf8) }
        }
        return parts
    }

    /// The first line that differs, for a message.
    private static func difference(_ expected: Data?, _ actual: Data?) -> String {
        guard let expected else { return "is new" }
        guard let actual else { return "is gone" }
        let old = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: actual, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(old.count, new.count)
        func text(_ lines: [Substring]) -> String { lines.indices.contains(line) ? String(lines[line]) : "(nothing)" }
        return "line \(line + 1)\n  expected: \(text(old))\n  actual:   \(text(new))"
    }
}
