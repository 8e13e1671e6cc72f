/// Writes one file so that it is always whole: the new one beside the old one, then in its place.
package enum SingleFile {
    /// Replaces a file, or creates it.
    ///
    /// Where the path is a link, the file that it leads to is replaced.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - bytes: What it is to hold.
    ///   - keepsPermissions: Whether the new file may be used by whom the old one could be.
    /// - Throws: `PublishingError`; the file is then as it was.
    package static func replace(
        _ path: String,
        with bytes: [UInt8],
        keepsPermissions: Bool = false
    ) throws(PublishingError) {
        let path = Disk.item(at: path) == .link ? Disk.resolved(path) : path
        let permissions = keepsPermissions ? Disk.permissions(of: path) : nil
        let beside = path + ".new-" + String(Disk.ownProcess)
        // Of a process that was killed and had the same number.
        try Disk.delete(beside)
        do {
            try Disk.write(bytes, to: beside)
            if let permissions { try Disk.setPermissions(permissions, of: beside) }
            try Disk.sync(beside)
            try Disk.move(beside, to: path)
        } catch {
            try? Disk.delete(beside)
            throw error
        }
    }

    /// Writes a file that was not there, and the folders that lead to it.
    ///
    /// - Throws: `PublishingError`, also where something of that name is there.
    package static func write(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
        if let slash = path.lastIndex(of: "/") { try Disk.createFolder(String(path[..<slash])) }
        try Disk.write(bytes, to: path)
    }
}
