/// The list of what this program wrote, kept in the output folder itself.
///
/// By it the program knows its own: nothing is deleted that is not on such a list.
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
        return !isOwnName(parts.first.map(String.init) ?? "") && !path.utf8.contains(0x0A) && !path.utf8.contains(0)
            && !parts.contains { ["", ".", ".."].contains($0) }
    }

    /// Whether a name directly in the output folder is one that publishing itself needs.
    static func isOwnName(_ name: String) -> Bool { name.hasPrefix(".scrutiny-") }

    /// Reads the manifest of a folder; `nil` if there is none, or what is there is none.
    init?(in folder: String) {
        guard let bytes = Disk.read(folder + "/" + Self.fileName) else { return nil }
        self.init(bytes)
    }

    /// Reads a manifest, or returns `nil` if the bytes are none.
    init?(_ bytes: [UInt8]) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == Self.firstLine else { return nil }
        lines.removeFirst()
        paths = Set(lines.map(String.init).filter(Self.canList))
    }

    /// The manifest as it is written.
    var bytes: [UInt8] {
        Array(([Self.firstLine] + paths.sorted()).joined(separator: "\n").utf8) + [0x0A]
    }

    /// The folders that the files are in, the deepest first.
    var folders: [String] { Self.folders(of: paths) }

    static func folders(of paths: some Sequence<String>) -> [String] {
        var folders = Set<String>()
        for path in paths {
            var rest = path[...]
            while let slash = rest.lastIndex(of: "/") {
                rest = rest[..<slash]
                guard folders.insert(String(rest)).inserted else { break }
            }
        }
        return folders.sorted { $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1 }
    }
}
