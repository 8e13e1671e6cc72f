/// The list of what this program wrote, kept in the output folder itself.
///
/// By it the program knows its own.
struct Manifest: Equatable {
    /// The manifest's own file name.
    static let fileName = ".scrutiny-manifest"
    private static let firstLine = "written by scrutiny, format 1"

    /// The relative paths of the files, without the manifest itself.
    let paths: Set<String>

    init(paths: some Sequence<String>) {
        self.paths = Set(paths)
    }

    /// Whether a path can be listed, and stays within the folder.
    static func canList(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return path != fileName && !path.utf8.contains(0x0A) && !parts.contains { ["", ".", ".."].contains($0) }
    }

    /// Reads a manifest, or returns `nil` if the bytes are none.
    init?(_ bytes: [UInt8]) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == Self.firstLine else { return nil }
        lines.removeFirst()
        paths = Set(lines.map(String.init))
    }

    /// The manifest as it is written.
    var bytes: [UInt8] {
        Array(([Self.firstLine] + paths.sorted()).joined(separator: "\n").utf8) + [0x0A]
    }
}
