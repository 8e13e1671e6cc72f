/// Brings a folder up to date that cannot be exchanged: a mount point, or a folder whose owner the new one could not have.
///
/// 1. The files that changed are completed in `.scrutiny-new` in the folder, where nobody else may look.
/// 2. The folder gets the name `.scrutiny-ready`. From now on the new site is what counts.
/// 3. The files move to their places one by one, those that are gone are deleted, and the new list takes the place of the
///    old one.
///
/// A build that is killed before step 2 leaves the old site; one that is killed later leaves what is needed to finish, and
/// the next build finishes it before it does anything else.
struct InPlace {
    let output: OutputFolder

    private var making: String { output[".scrutiny-new"] }
    private var ready: String { output[".scrutiny-ready"] }

    /// Writes the new site.
    func publish(
        _ files: [String: [UInt8]],
        _ manifest: Manifest,
        unchanged: Set<String>
    ) throws(PublishingError) {
        switch try Disk.createFolder(new: making, isPrivate: true) {
        case .made: break
        case .forbidden(let reason): throw reason
        case .taken:
            let reason = "it is there already: another build is at work, or somebody put something into it"
            throw .failed(operation: "create the folder", path: making, reason: reason)
        }
        do {
            try Disk.write(manifest.bytes, to: making + "/" + Manifest.fileName)
            let changed = files.filter { !unchanged.contains($0.key) }
            for folder in Manifest.folders(of: changed.keys).reversed() { try Disk.createFolder(making + "/" + folder) }
            for (path, bytes) in changed.sorted(by: { $0.key < $1.key }) {
                try Disk.write(bytes, to: making + "/" + path)
            }
            try Disk.syncBelow(making)
            try Disk.move(making, to: ready)
        } catch {
            try? discard()
            throw error
        }
        try finish()
    }

    /// Finishes what a killed build has begun, or undoes it.
    func recover(isAlone: Bool) throws(PublishingError) {
        guard Disk.item(at: output.path) == .folder else { return }
        if isAlone || Leftovers.isAbandoned(making) { try discard() }
        try finish()
    }

    private func discard() throws(PublishingError) {
        guard Disk.item(at: making) == .folder else { return }
        try Leftovers.delete(Manifest(in: making), in: making)
        Disk.deleteEmptyFolder(making)
    }

    /// Step 3, which may be done again from the start at any moment.
    private func finish() throws(PublishingError) {
        guard Disk.item(at: ready) == .folder else { return }
        do {
            if let manifest = Manifest(in: ready) { try install(manifest) }
            Disk.deleteEmptyFolder(ready)
        } catch {
            throw .unfinished(folder: output.path, reason: error.cause)
        }
    }

    private func install(_ manifest: Manifest) throws(PublishingError) {
        let previous = Manifest(in: output.path)?.paths ?? []
        let gone = previous.subtracting(manifest.paths)
        try Disk.sync(output.path)
        // First, because a page may have become a folder, or a folder a page.
        let newFolders = Set(manifest.folders)
        for path in gone.sorted() where newFolders.contains(path) { try Disk.delete(output[path]) }
        for path in manifest.paths.sorted() where Disk.item(at: ready + "/" + path) == .file {
            try makeRoom(for: path, gone: gone)
            try Disk.move(ready + "/" + path, to: output[path])
        }
        for path in gone.sorted() { try Disk.delete(output[path]) }
        for folder in Manifest.folders(of: gone) where !newFolders.contains(folder) {
            Disk.deleteEmptyFolder(output[folder])
        }
        for folder in manifest.folders { Disk.deleteEmptyFolder(ready + "/" + folder) }
        try Disk.syncBelow(output.path)
        try Disk.move(ready + "/" + Manifest.fileName, to: output[Manifest.fileName])
        try Disk.sync(output.path)
    }

    private func makeRoom(for path: String, gone: Set<String>) throws(PublishingError) {
        if Disk.item(at: output[path]) == .folder {
            let inside = gone.filter { $0.hasPrefix(path + "/") }
            for file in inside.sorted() { try Disk.delete(output[file]) }
            for folder in Manifest.folders(of: inside) where (folder + "/").hasPrefix(path + "/") {
                Disk.deleteEmptyFolder(output[folder])
            }
        }
        if let slash = path.lastIndex(of: "/") { try Disk.createFolder(output[String(path[..<slash])]) }
    }
}
