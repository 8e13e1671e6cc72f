import Foundation
import Testing

/// A finished site in memory, made once for all tests that only look at it.
struct BuiltSite: Sendable {
    /// The bytes of its files by relative path.
    let files: [String: Data]
    /// What it was made from.
    let content: String
    /// Its pages by path, read strictly, with what is wrong with them.
    let parsed: [String: StrictMarkup]

    /// The small site of the fixtures.
    static let base = Task { try await make(Folder.fixtures + "/base") }
    /// The site that the project itself publishes.
    static let demonstration = Task { try await make(Folder.project + "/Content") }
    /// The site of the earlier plan.
    static let improvementPlan = Task { try await make(Folder.project + "/Examples/improvement-plan-2023") }

    /// The invented scorecard that has every kind of measure.
    static let scorecard = Task { try await make(Folder.project + "/Examples/council-scorecard") }

    /// The sites that are made from published papers.
    static func published() async throws -> [BuiltSite] {
        [try await demonstration.value, try await improvementPlan.value]
    }

    /// The site could not be made.
    struct NotBuilt: Error, CustomStringConvertible {
        let content: String
        let reasons: String
        var description: String { "no site was made from \(content):\n\(reasons)" }
    }

    private static func make(_ content: String) async throws -> BuiltSite {
        let workplace = try Workplace(content: content)
        // Not an expectation: only the test that happens to come first would report it, and the others would pass.
        let outcome = try await workplace.run("build")
        guard outcome.exitCode == 0 else { throw NotBuilt(content: content, reasons: outcome.standardError) }
        let files = try workplace.files()
        var parsed = [String: StrictMarkup]()
        for (path, bytes) in files where path.hasSuffix(".html") {
            parsed[path] = StrictMarkup(String(decoding: bytes, as: UTF8.self))
        }
        return BuiltSite(files: files, content: content, parsed: parsed)
    }

    /// The paths of its pages, in order.
    var pages: [String] { parsed.keys.sorted() }

    /// The bytes of a file, which must be there.
    func data(_ path: String) throws -> Data { try #require(files[path], "there is no \(path)") }

    /// The text of a file, which must be there.
    func text(_ path: String) throws -> String { String(decoding: try data(path), as: UTF8.self) }

    /// The report as data.
    func report() throws -> JSON { try JSON(data("data/report.json")) }

    /// A page, which must be there.
    func page(_ path: String) throws -> StrictMarkup { try #require(parsed[path], "there is no \(path)") }
}
