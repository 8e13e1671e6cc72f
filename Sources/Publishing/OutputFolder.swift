/// The folder that a site is published into: where it is, what in it is ours, and what is somebody else's.
struct OutputFolder: Sendable {
    /// Its path, without links and without a slash at the end.
    let path: String

    init(_ path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = Disk.target(of: path) == .nothing ? path : Disk.resolved(path)
    }

    /// The folder that holds it.
    var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Its name in that folder.
    var name: Substring {
        path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    }

    /// The path of something beside it.
    func beside(_ name: String) -> String { (parent == "/" ? "/" : parent + "/") + name }

    /// The path of something in it.
    subscript(_ relativePath: String) -> String { path + "/" + relativePath }

    /// What of the previous site's own list is there.
    ///
    /// - Throws: `PublishingError` if there is anything that this program did not write, except hidden files and folders
    ///   directly in the folder, such as `.gitkeep` and `.git`: they belong to whoever keeps the folder.
    func previousManifest() throws(PublishingError) -> Manifest {
        switch Disk.item(at: path) {
        case .nothing: return Manifest(paths: [])
        case .link: throw .linkToNothing(path: path)
        case .file, .other: throw .notAFolder(path: path)
        case .folder: break
        }
        guard let manifest = Manifest(in: path) else {
            // Without a list nothing in it is ours, and there is no need to look further.
            try refuse(try Disk.names(in: path).filter { !$0.hasPrefix(".") || $0 == Manifest.fileName })
            return Manifest(paths: [])
        }
        let folders = Set(manifest.folders)
        var (present, strangers) = (Set<String>(), [String]())
        try look(into: "") { (path, item) in
            switch item {
            case .file where manifest.paths.contains(path): present.insert(path)
            case .folder where folders.contains(path): return true
            // Something else in the place of a file of ours is no file of ours.
            default: if !Self.isHiddenAtTop(path) || manifest.paths.contains(path) { strangers.append(path) }
            }
            return false
        }
        try refuse(strangers)
        return Manifest(paths: present)
    }

    private static let mostExamples = 5

    private func refuse(_ strangers: [String]) throws(PublishingError) {
        guard !strangers.isEmpty else { return }
        let examples = Array(strangers.prefix(Self.mostExamples))
        throw .foreignFolder(path: path, examples: examples, count: strangers.count)
    }

    /// Shows everything in a folder but the manifest, and what is in the folders that `isOurs` answers yes to.
    private func look(into folder: String, isOurs: (String, Disk.Item) -> Bool) throws(PublishingError) {
        for name in try Disk.names(in: folder.isEmpty ? path : self[folder]) {
            let relative = folder.isEmpty ? name : folder + "/" + name
            if relative == Manifest.fileName { continue }
            if isOurs(relative, Disk.item(at: self[relative])) { try look(into: relative, isOurs: isOurs) }
        }
    }

    // MARK: What belongs to others

    /// Whether a path is hidden directly in the folder: what is hidden there belongs to whoever keeps the folder.
    static func isHiddenAtTop(_ path: String) -> Bool { path.hasPrefix(".") && !path.contains("/") }

    /// What is hidden directly in a folder and not ours.
    static func namesKeptByOthers(in folder: String, ours: Set<String>) throws(PublishingError) -> [String] {
        let ownNames = Set(ours.map { $0.prefix { $0 != "/" } })
        return try Disk.names(in: folder).filter { name in
            isHiddenAtTop(name) && !Manifest.isOwnName(name) && !ownNames.contains(name[...])
        }
    }

    /// Makes sure that no hidden file of the new site takes the place of one that belongs to whoever keeps the folder.
    func checkHiddenFiles(_ manifest: Manifest, previous: Set<String>) throws(PublishingError) {
        for path in manifest.paths.sorted() where path.hasPrefix(".") && !previous.contains(path) {
            let name = String(path.prefix { $0 != "/" })
            let isOurs = previous.contains { $0.hasPrefix(name + "/") }
            guard isOurs || Disk.item(at: self[name]) == .nothing else {
                throw .foreignFolder(path: self.path, examples: [name], count: 1)
            }
        }
    }
}
