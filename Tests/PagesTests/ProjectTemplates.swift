import Diagnostics
import Foundation
import Pages
import Reading
import Templates
import Testing

/// The project's own templates, so that what is tested is what is published.
enum ProjectTemplates {
    static func load() throws -> SiteTemplates {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Templates").path(percentEncoded: false)
        let ending = ".mustache"
        var sources = [String: TemplateSource]()
        for (path, bytes) in try FolderContents.read(folder) where path.hasSuffix(ending) {
            sources[String(path.dropLast(ending.count))] =
                TemplateSource(path: path, text: String(decoding: bytes, as: UTF8.self))
        }
        let templates = SiteTemplates(sources, folder: folder)
        try #require(templates.diagnostics.filter { $0.severity == .error }.isEmpty, "\(templates.diagnostics)")
        return templates
    }
}
