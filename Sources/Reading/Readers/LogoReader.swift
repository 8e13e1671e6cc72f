internal import Diagnostics

/// Checks the logo that `site.yaml` names: that it is there, and that it is a drawing and nothing else.
enum LogoReader {
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
        if path.hasSuffix(".svg") {
            if let problem = PlainDrawing.problem(in: bytes) {
                findings.error(
                    "bad-logo",
                    at: logo.location,
                    "'\(path)' is not a drawing and nothing else: \(problem)",
                    remedy: "save it as a plain SVG of shapes, groups, gradients and text, without scripts, style "
                        + "sheets, pictures or links"
                )
            }
        } else if !PortablePicture.isWhole(bytes) {
            findings.error(
                "bad-logo",
                at: logo.location,
                "'\(path)' is not a whole PNG file, whatever its name says",
                remedy: "save it again as PNG or SVG"
            )
        }
    }
}
