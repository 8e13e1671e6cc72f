internal import Diagnostics
internal import Templates

/// The templates folder in memory: templates, and the files that are copied as they are.
struct TemplateFolder {
    /// The templates by name: `parts/rating` for `parts/rating.mustache`.
    let sources: [String: TemplateSource]
    /// What lies in `assets/`, by its path in the site.
    let assets: [String: [UInt8]]
    /// Templates that are not text.
    let diagnostics: [Diagnostic]
    /// The templates' lines by path, for showing where a finding is.
    private let texts: [String: String]

    private static let ending = ".mustache"

    init(_ files: [String: [UInt8]], path: String) {
        var sources = [String: TemplateSource]()
        var texts = [String: String]()
        var diagnostics = [Diagnostic]()
        for (file, bytes) in files where file.hasSuffix(Self.ending) {
            let name = String(file.dropLast(Self.ending.count))
            let text = String(decoding: bytes, as: UTF8.self)
            let fullPath = path.isEmpty ? file : path + "/" + file
            if bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil {
                diagnostics.append(
                    .error(
                        "not-utf-8",
                        at: SourceLocation(path: fullPath),
                        "this template is not UTF-8 text",
                        remedy: "save it as UTF-8"
                    )
                )
            }
            sources[name] = TemplateSource(path: fullPath, text: text)
            texts[fullPath] = text
        }
        self.sources = sources
        self.texts = texts
        self.diagnostics = diagnostics
        assets = files.filter { $0.key.hasPrefix("assets/") }
    }

    /// A template's lines, for showing where a finding is.
    func source(ofPath path: String) -> SourceText? {
        texts[path].map { SourceText(path: path, text: $0) }
    }
}
