/// Whether folders overlap.
package enum Nesting {
    /// Whether two paths lead to one folder, or one of them into the folder of the other.
    ///
    /// Links are followed, and a folder need not exist yet.
    package static func overlap(_ first: String, _ second: String) -> Bool {
        let (first, second) = (parts(of: first), parts(of: second))
        return zip(first, second).allSatisfy { $0 == $1 }
    }

    /// The names from the root to a folder, without links.
    private static func parts(of path: String) -> [Substring] {
        var missing = [Substring]()
        var existing = path.hasPrefix("/") ? path : Disk.currentFolder + "/" + path
        // What does not exist has no links, and is put behind what does.
        while Disk.item(at: existing) == .nothing, let slash = existing.lastIndex(of: "/") {
            missing.append(existing[existing.index(after: slash)...])
            existing = String(existing[..<slash])
        }
        var parts = Disk.resolved(existing).split(separator: "/")
        for name in missing.reversed() {
            switch name {
            case "", ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(name)
            }
        }
        return parts
    }
}
