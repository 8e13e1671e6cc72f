/// Writes one file so that it is always whole: the new one beside the old one, then in its place.
package enum SingleFile {
    /// Replaces a file, or creates it.
    ///
    /// - Throws: `PublishingError`; the file is then as it was.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(PublishingError) {
        let beside = path + ".new-" + String(Disk.ownProcess)
        do {
            try Disk.write(bytes, to: beside)
            try Disk.move(beside, to: path)
        } catch {
            try? Disk.remove(beside)
            throw error
        }
    }
}
