extension AttachedFile.Kind {
    /// As links say it: `PDF`, `Word`.
    package var words: String {
        switch self {
        case .docx: "Word"
        case .xlsx: "Excel"
        case .pptx: "PowerPoint"
        case .jpeg: "JPEG"
        case .png, .svg, .pdf, .odt, .ods, .csv: rawValue.uppercased()
        }
    }
}

extension AttachedFile {
    /// Its kind and size as links say them: `PDF, 1.2 MB`.
    package var words: String { kind.words + ", " + Self.size(byteCount) }

    /// A size for people, rounded up: `640 KB`, `1.2 MB`.
    private static func size(_ bytes: Int) -> String {
        guard bytes > 1_000_000 else { return "\((bytes + 999) / 1_000) KB" }
        let tenths = (bytes + 99_999) / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}
