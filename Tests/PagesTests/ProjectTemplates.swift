import Diagnostics
import Foundation
import Pages
import Reading
import Templates
import Testing

/// The project's own templates, so that what is tested is what is published.
enum ProjectTemplates {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Templates").path(percentEncoded: false)

    private static func sources() throws -> [String: TemplateSource] {
        let ending = ".mustache"
        var sources = [String: TemplateSource]()
        for (path, bytes) in try FolderContents.read(folder) where path.hasSuffix(ending) {
            sources[String(path.dropLast(ending.count))] =
                TemplateSource(path: path, text: String(decoding: bytes, as: UTF8.self))
        }
        return sources
    }

    /// The names of all templates.
    static func names() throws -> [String] { try sources().keys.sorted() }

    static func load() throws -> SiteTemplates {
        let templates = SiteTemplates(try sources(), folder: folder)
        try #require(templates.diagnostics.filter { $0.severity == .error }.isEmpty, "\(templates.diagnostics)")
        return templates
    }
}
