internal import Diagnostics

/// Checks the logo that `site.yaml` names: that it is there, and that it is a drawing and nothing else.
enum LogoReader {
    private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// What an SVG file can do besides drawing: run scripts, hold pages, ask other hosts for something.
    private static let notDrawing = [
        "<script", "<foreignobject", "javascript:", "<!entity", "href=\"http", "href='http",
    ]

    static func check(_ logo: Located<String>?, in files: ContentFiles, findings: Findings) {
        guard let logo else { return }
        let path = logo.value
        guard path.hasPrefix("files/"), path.hasSuffix(".svg") || path.hasSuffix(".png") else {
            findings.error(
                "bad-logo",
                at: logo.location,
                "'\(path)' is not an SVG or PNG file in the folder 'files'",
                remedy: "write, for example, 'logo: files/logo.svg'"
            )
            return
        }
        guard let bytes = files.bytes(of: path) else {
            let known = files.names(in: "files").map { "files/" + $0 }
            findings.unknown(
                "bad-logo",
                at: logo.location,
                "there is no file '\(path)'",
                written: path,
                known: known
            )
            return
        }
        if path.hasSuffix(".png") {
            if !bytes.starts(with: pngSignature) {
                findings.error(
                    "bad-logo",
                    at: logo.location,
                    "'\(path)' is not a PNG file, whatever its name says",
                    remedy: "save it as PNG or SVG"
                )
            }
            return
        }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        if !text.contains("<svg") {
            findings.error("bad-logo", at: logo.location, "'\(path)' is not an SVG file, whatever its name says")
        } else if let found = notDrawing.first(where: text.contains) {
            findings.error(
                "bad-logo",
                at: logo.location,
                "'\(path)' holds more than a drawing: '\(found)'",
                remedy: "save it as a plain SVG, without scripts or links"
            )
        }
    }
}
