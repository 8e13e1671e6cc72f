/// Writes one file so that it is always whole: the new one beside the old one, then in its place.
package enum SingleFile {
    /// Replaces a file, or creates it.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - bytes: What it is to hold.
    ///   - keepsLink: Whether a link stays a link, and the file that it leads to is replaced; permissions stay too.
    /// - Throws: `PublishingError`; the file is then as it was.
    package static func replace(
        _ path: String,
        with bytes: [UInt8],
        keepsLink: Bool = false
    ) throws(PublishingError) {
        let path = keepsLink ? Disk.resolved(path) : path
        let permissions = keepsLink ? Disk.permissions(of: path) : nil
        let beside = path + ".new-" + String(Disk.ownProcess)
        do {
            try Disk.write(bytes, to: beside)
            if let permissions { try Disk.setPermissions(permissions, of: beside) }
            try Disk.move(beside, to: path)
        } catch {
            try? Disk.remove(beside)
            throw error
        }
    }
}
