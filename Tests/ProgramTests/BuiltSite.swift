import Foundation
import Testing

/// A finished site in memory, made once for all tests that only look at it.
struct BuiltSite: Sendable {
    /// The bytes of its files by relative path.
    let files: [String: Data]
    /// What it was made from.
    let content: String

    /// The small site of the fixtures.
    static let base = Task { try await make(Folder.fixtures + "/base") }
    /// The site that the project itself publishes.
    static let demonstration = Task { try await make(Folder.project + "/Content") }
    /// The site of the earlier plan.
    static let improvementPlan = Task { try await make(Folder.project + "/Examples/improvement-plan-2023") }

    /// The sites that are made from published papers.
    static func published() async throws -> [BuiltSite] {
        [try await demonstration.value, try await improvementPlan.value]
    }

    private static func make(_ content: String) async throws -> BuiltSite {
        let workplace = try Workplace(content: content)
        try await workplace.build()
        return BuiltSite(files: try workplace.files(), content: content)
    }

    /// The paths of its pages, in order.
    var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }

    /// The bytes of a file, which must be there.
    func data(_ path: String) throws -> Data { try #require(files[path], "there is no \(path)") }

    /// The text of a file, which must be there.
    func text(_ path: String) throws -> String { String(decoding: try data(path), as: UTF8.self) }

    /// The report as data.
    func report() throws -> JSON { try JSON(data("data/report.json")) }

    /// A page, read strictly.
    func page(_ path: String) throws -> StrictMarkup {
        let page = StrictMarkup(try text(path))
        try #require(page.problems.isEmpty, "\(path): \(page.problems)")
        return page
    }
}
