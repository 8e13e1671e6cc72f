/// Puts a finished site in place of the previous one, whole or not at all.
///
/// The new site is completed in a folder beside the old one, which gets owner, mode and attributes of the old. Files whose
/// bytes are the same are taken over with their times. Then the two folders change places in one step. A build that
/// fails, is killed or fills the disk leaves the old site as it was; what it leaves beside it is cleared away by the next.
/// Where a folder cannot be exchanged, it is brought up to date in place (`InPlace`). docs/reliability.md has the whole.
package struct SitePublisher: Sendable {
    /// What a publication did.
    package struct Summary: Hashable, Sendable {
        /// How many files are new or have other bytes than before.
        package let changed: Int
        /// How many files are gone.
        package let removed: Int
        /// Folders of earlier builds that could not be deleted, for example because they belong to somebody else.
        package var leftovers: [String] = []
    }

    private let output: OutputFolder
    private let isAlwaysInPlace: Bool

    /// Prepares to publish into a folder; the folder need not exist.
    ///
    /// - Parameters:
    ///   - folder: Where to.
    ///   - isInPlace: Whether the folder itself must stay, because it is mounted or served from elsewhere.
    package init(folder: String, isInPlace: Bool = false) {
        output = OutputFolder(folder)
        isAlwaysInPlace = isInPlace
    }

    /// Finishes or undoes what a killed build has left half done, and makes sure that the folder may be replaced: it is
    /// absent, empty, or holds nothing but what this program wrote.
    package func prepare() throws(PublishingError) {
        let lock = FolderLock(output.parent)
        defer { lock.release() }
        try recover(isAlone: lock.isHeld)
        let previous = try output.previousManifest()
        if Manifest(in: output.path) == previous { _ = Leftovers(output: output, isAlone: lock.isHeld).clear() }
    }

    /// Writes the site.
    ///
    /// Builds that publish into one folder at the same time do so one after the other.
    ///
    /// - Parameter files: The bytes of every file, by relative path with `/` between the parts.
    /// - Returns: What is different from the previous site.
    /// - Throws: `PublishingError`, which says what became of the previous site.
    package func publish(_ files: [String: [UInt8]]) throws(PublishingError) -> Summary {
        if let path = files.keys.sorted().first(where: { !Manifest.canList($0) }) {
            throw .failed(operation: "write", path: path, reason: "this is no path within a folder")
        }
        try Disk.createFolder(output.parent)
        let lock = FolderLock(output.parent)
        defer { lock.release() }
        return try replace(with: files, isAlone: lock.isHeld)
    }

    private func recover(isAlone: Bool) throws(PublishingError) {
        try Leftovers(output: output, isAlone: isAlone).putBack()
        try InPlace(output: output).recover(isAlone: isAlone)
    }

    private func replace(with files: [String: [UInt8]], isAlone: Bool) throws(PublishingError) -> Summary {
        let leftovers = Leftovers(output: output, isAlone: isAlone)
        try recover(isAlone: isAlone)
        let previous = try output.previousManifest()
        let manifest = Manifest(paths: files.keys)
        try output.checkHiddenFiles(manifest, previous: previous.paths)
        var unchanged = Set<String>()
        for (path, bytes) in files where previous.paths.contains(path) {
            if Disk.read(output[path]) == bytes { unchanged.insert(path) }
        }
        var summary = Summary(
            changed: files.count - unchanged.count,
            removed: previous.paths.subtracting(files.keys).count
        )
        let listed = Manifest(in: output.path)
        // Before the new site takes up room, but never while there is no whole site.
        if listed == previous { summary.leftovers = leftovers.clear() }
        if summary.changed == 0, summary.removed == 0, listed == manifest { return summary }
        try put(Site(files: files, manifest: manifest, unchanged: unchanged), previous: previous, leftovers)
        summary.leftovers = leftovers.clear()
        return summary
    }

    // MARK: The new site

    private struct Site {
        let files: [String: [UInt8]]
        let manifest: Manifest
        /// What the previous site has with the same bytes.
        let unchanged: Set<String>
    }

    private func put(_ site: Site, previous: Manifest, _ leftovers: Leftovers) throws(PublishingError) {
        let hasPrevious = Disk.item(at: output.path) == .folder
        let inPlace = InPlace(output: output)
        func updateInPlace() throws(PublishingError) {
            try inPlace.publish(site.files, site.manifest, unchanged: site.unchanged)
        }
        if hasPrevious, isAlwaysInPlace || Disk.isMountPoint(output.path, in: output.parent) {
            return try updateInPlace()
        }
        let staging: String
        switch try leftovers.newFolder(isPrivate: hasPrevious) {
        case .made(let path): staging = path
        case .forbidden where hasPrevious: return try updateInPlace()
        case .forbidden(let reason): throw reason
        }
        do {
            if hasPrevious {
                // A folder without its owner or group would be another folder to those who may use it. Who may not
                // write into it, but exchange it, leaves it the group and the mode.
                if (try? Disk.inherit(from: output.path, to: staging, withOwner: true)) == nil {
                    guard !Disk.mayWrite(in: output.path) else {
                        leftovers.discard(staging)
                        return try updateInPlace()
                    }
                    try Disk.inherit(from: output.path, to: staging, withOwner: false)
                }
                try write(site, to: staging)
                let kept = try linkKept(to: staging, previous: previous)
                try Disk.takeOver(from: output.path, to: staging)
                try Disk.syncBelow(staging)
                guard try exchange(staging, kept: kept, previous: previous, leftovers) else {
                    leftovers.discard(staging)
                    return try updateInPlace()
                }
            } else {
                try write(site, to: staging)
                try Disk.move(staging, to: output.path)
            }
        } catch {
            leftovers.discard(staging)
            throw error
        }
        // What cannot be waited for is in place all the same.
        try? Disk.sync(output.parent)
    }

    private func write(_ site: Site, to staging: String) throws(PublishingError) {
        // First, so that whoever clears this away knows what in it is ours.
        try Disk.write(site.manifest.bytes, to: staging + "/" + Manifest.fileName)
        for folder in site.manifest.folders.reversed() { try Disk.createFolder(staging + "/" + folder) }
        for (path, bytes) in site.files.sorted(by: { $0.key < $1.key }) {
            if site.unchanged.contains(path) {
                try Disk.link(output[path], staging + "/" + path, bytes: bytes)
            } else {
                try Disk.write(bytes, to: staging + "/" + path)
            }
        }
    }

    /// Lets the hidden files of whoever keeps the folder appear in the new one before it takes its place.
    ///
    /// - Returns: The names of those for which this is not possible; they are moved afterwards.
    private func linkKept(to staging: String, previous: Manifest) throws(PublishingError) -> [String] {
        try OutputFolder.namesKeptByOthers(in: output.path, ours: previous.paths).filter { name in
            Disk.item(at: output[name]) != .file || !Disk.hardLink(output[name], staging + "/" + name)
        }
    }

    // MARK: Exchanging

    /// Lets the new site and the old one change places; whether these folders may be moved at all.
    private func exchange(
        _ staging: String,
        kept: [String],
        previous: Manifest,
        _ leftovers: Leftovers
    ) throws(PublishingError) -> Bool {
        switch try Disk.exchange(staging, output.path) {
        case .forbidden: return false
        case .unknown: return try exchangeInTwoSteps(staging, kept: kept)
        case .done: break
        }
        // Somebody else's folder may not be movable; then neither is the one that it is in.
        return (try? move(kept, from: staging)) != nil || (try? Disk.exchange(staging, output.path)) != .done
    }

    /// The same where the system cannot do it in one step.
    ///
    /// A build that is killed between the steps leaves the old site
    /// aside, and the next one moves it back.
    private func exchangeInTwoSteps(_ staging: String, kept: [String]) throws(PublishingError) -> Bool {
        let aside = staging + Leftovers.asideSuffix
        guard (try? Disk.move(output.path, to: aside)) != nil else { return false }
        do {
            try Disk.move(staging, to: output.path)
        } catch {
            guard (try? Disk.move(aside, to: output.path)) != nil else {
                throw .aside(folder: output.path, previous: aside, reason: error.cause)
            }
            throw error
        }
        if (try? move(kept, from: aside)) != nil { return true }
        guard (try? Disk.move(output.path, to: staging)) != nil else { return true }
        do {
            try Disk.move(aside, to: output.path)
        } catch {
            throw .aside(folder: output.path, previous: aside, reason: error.cause)
        }
        return false
    }

    /// Moves what others keep from the old site to the new one, all or nothing.
    private func move(_ kept: [String], from old: String) throws(PublishingError) {
        var moved = [String]()
        do {
            for name in kept {
                try Disk.move(old + "/" + name, to: output[name])
                moved.append(name)
            }
        } catch {
            for name in moved { try? Disk.move(output[name], to: old + "/" + name) }
            throw error
        }
    }
}
