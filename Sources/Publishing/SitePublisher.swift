/// Puts a finished site in place of the previous one, whole or not at all.
///
/// The new site is completed in a folder beside the old one. Files whose bytes are the same are taken over with their
/// times. Then the two folders change places in one step. A build that fails, is killed or fills the disk leaves the old
/// site as it was; what it leaves beside it is cleared away by the next build.
package struct SitePublisher: Sendable {
    /// What a publication did.
    package struct Summary: Hashable, Sendable {
        /// How many files are new or have other bytes than before.
        package let changed: Int
        /// How many files are gone.
        package let removed: Int
    }

    private let folder: String

    /// Prepares to publish into a folder; the folder need not exist.
    package init(folder: String) {
        var folder = folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        self.folder = Disk.item(at: folder) == .nothing ? folder : Disk.resolved(folder)
    }

    /// Makes sure that the folder may be replaced: it is absent, empty, or holds nothing but what this program wrote.
    ///
    /// Hidden files directly in the folder, such as `.gitkeep` and `.git`, belong to whoever keeps the folder, unless this
    /// program wrote them. They are neither counted nor touched.
    package func checkOwnership() throws(PublishingError) {
        _ = try previousManifest()
    }

    /// Writes the site.
    ///
    /// Builds that publish into one folder at the same time do so one after the other.
    ///
    /// - Parameter files: The bytes of every file, by relative path with `/` between the parts.
    /// - Returns: What is different from the previous site.
    /// - Throws: `PublishingError`; the previous site is then as it was.
    package func publish(_ files: [String: [UInt8]]) throws(PublishingError) -> Summary {
        if let path = files.keys.sorted().first(where: { !Manifest.canList($0) }) {
            throw .failed(operation: "write", path: path, reason: "this is no path within a folder")
        }
        try Disk.createFolder(parent)
        let lock = FolderLock(parent)
        defer { lock.release() }
        return try replace(with: files, isAlone: lock.isHeld)
    }

    private func replace(with files: [String: [UInt8]], isAlone: Bool) throws(PublishingError) -> Summary {
        try clearLeftovers(isAlone: isAlone)
        let previous = try previousManifest().paths
        let manifest = Manifest(paths: files.keys)
        try checkHiddenFiles(manifest, previous: previous)
        var unchanged = Set<String>()
        for (path, bytes) in files where previous.contains(path) {
            if Disk.read(folder + "/" + path) == bytes { unchanged.insert(path) }
        }
        let summary = Summary(
            changed: files.count - unchanged.count,
            removed: previous.subtracting(files.keys).count
        )
        let isComplete = Disk.read(folder + "/" + Manifest.fileName) == manifest.bytes
        if summary.changed == 0, summary.removed == 0, isComplete { return summary }
        let staging = stagingPrefix + String(Disk.ownProcess)
        do {
            try write(files, manifest, unchanged: unchanged, to: staging)
            try swap(staging, previous: previous)
        } catch {
            try? discard(staging)
            throw error
        }
        return summary
    }

    // MARK: The previous site

    /// What of the previous site's own list is there.
    private func previousManifest() throws(PublishingError) -> Manifest {
        switch Disk.item(at: folder) {
        case .nothing: return Manifest(paths: [])
        case .file: throw .notAFolder(path: folder)
        case .folder: break
        }
        guard let manifest = Disk.read(folder + "/" + Manifest.fileName).flatMap(Manifest.init) else {
            // Without a list nothing in it is ours, and there is no need to look further.
            let stranger = try Disk.names(in: folder).first { !$0.hasPrefix(".") || $0 == Manifest.fileName }
            guard let stranger else { return Manifest(paths: []) }
            throw .foreignFolder(path: folder, example: stranger)
        }
        let present = try Disk.files(below: folder).filter { $0 != Manifest.fileName }
        if let stranger = present.first(where: { !manifest.paths.contains($0) && !Self.isHidden($0) }) {
            throw .foreignFolder(path: folder, example: stranger)
        }
        return Manifest(paths: manifest.paths.intersection(present))
    }

    /// Makes sure that no hidden file of the new site takes the place of one that belongs to whoever keeps the folder.
    private func checkHiddenFiles(_ manifest: Manifest, previous: Set<String>) throws(PublishingError) {
        for path in manifest.paths.sorted() where Self.isHidden(path) && !previous.contains(path) {
            let name = String(path.prefix { $0 != "/" })
            guard Disk.item(at: folder + "/" + name) == .nothing else {
                throw .foreignFolder(path: folder, example: name)
            }
        }
    }

    /// Whether a path is or lies in a hidden entry directly in the output folder.
    private static func isHidden(_ path: String) -> Bool { path.hasPrefix(".") }

    /// The entries of a folder that belong to whoever keeps the folder.
    private static func namesKeptByOthers(in folder: String, ours: Set<String>) throws(PublishingError) -> [String] {
        let ownNames = Set(ours.map { $0.prefix { $0 != "/" } })
        return try Disk.names(in: folder).filter { name in
            isHidden(name) && name != Manifest.fileName && !ownNames.contains(name[...])
        }
    }

    // MARK: The new site

    /// The folder that holds the output folder.
    private var parent: String {
        guard let slash = folder.lastIndex(of: "/") else { return "." }
        return slash == folder.startIndex ? "/" : String(folder[..<slash])
    }

    /// What the names of the folders begin with in which new sites are completed.
    private var stagingName: String {
        let name = folder.lastIndex(of: "/").map { folder[folder.index(after: $0)...] } ?? folder[...]
        return ".\(name).scrutiny-"
    }

    /// Beside the output folder, so that both are on one file system.
    private var stagingPrefix: String { (parent == "/" ? "/" : parent + "/") + stagingName }

    private func write(
        _ files: [String: [UInt8]],
        _ manifest: Manifest,
        unchanged: Set<String>,
        to staging: String
    ) throws(PublishingError) {
        var folders = Set<String>()
        try Disk.createFolder(staging)
        // First, so that whoever clears this away knows what in it is ours.
        try Disk.write(manifest.bytes, to: staging + "/" + Manifest.fileName)
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            if let slash = path.lastIndex(of: "/"), folders.insert(String(path[..<slash])).inserted {
                try Disk.createFolder(staging + "/" + path[..<slash])
            }
            if unchanged.contains(path) {
                try Disk.link(folder + "/" + path, staging + "/" + path)
            } else {
                try Disk.write(bytes, to: staging + "/" + path)
            }
        }
    }

    private func swap(_ staging: String, previous: Set<String>) throws(PublishingError) {
        guard Disk.item(at: folder) == .folder else {
            try Disk.move(staging, to: folder)
            return
        }
        try Disk.exchange(staging, folder)
        var moved = [String]()
        do {
            for name in try Self.namesKeptByOthers(in: staging, ours: previous) {
                try Disk.move(staging + "/" + name, to: folder + "/" + name)
                moved.append(name)
            }
        } catch {
            for name in moved { try? Disk.move(folder + "/" + name, to: staging + "/" + name) }
            try? Disk.exchange(staging, folder)
            throw error
        }
        // The new site is in place. What is left of the old one, if anything, is cleared away by the next build.
        try? Disk.remove(staging)
    }

    // MARK: Leftovers

    /// Deletes what builds that were killed have left beside the output folder.
    private func clearLeftovers(isAlone: Bool) throws(PublishingError) {
        let name = stagingName
        for entry in try Disk.names(in: parent) where entry.hasPrefix(name) {
            let words = entry.dropFirst(name.count)
            let number = words.hasSuffix(Disk.asideSuffix) ? words.dropLast(Disk.asideSuffix.count) : words
            guard let process = Int32(number) else { continue }
            // Where the lock is held, whoever wrote this is gone, even if another process now has its number.
            if isAlone || process == Disk.ownProcess || !Disk.isRunning(process: process) {
                try discard((parent == "/" ? "/" : parent + "/") + entry)
            }
        }
    }

    /// Deletes a folder beside the output folder.
    ///
    /// If a build was killed in the middle of the exchange, it may hold what belongs to whoever keeps the output
    /// folder: that is put back, or else the folder stays.
    private func discard(_ leftover: String) throws(PublishingError) {
        guard Disk.item(at: leftover) == .folder else { return }
        let ours = Disk.read(leftover + "/" + Manifest.fileName).flatMap(Manifest.init)?.paths ?? []
        for name in try Self.namesKeptByOthers(in: leftover, ours: ours) {
            guard Disk.item(at: folder) == .folder, Disk.item(at: folder + "/" + name) == .nothing else { return }
            try Disk.move(leftover + "/" + name, to: folder + "/" + name)
        }
        try Disk.remove(leftover)
    }
}
