/// What builds that were killed have left beside the output folder, under names that only this program gives.
///
/// - `.Output.scrutiny-77`: a new site in the making by process 77, or the old site after an exchange.
/// - `.Output.scrutiny-77.aside`: the old site, out of the way where two folders cannot be exchanged in one step.
struct Leftovers {
    let output: OutputFolder
    /// Whether other builds are kept out: then whoever wrote a leftover is gone, even if another process has its number.
    let isAlone: Bool

    static let asideSuffix = ".aside"
    /// Where others cannot be kept out, what is younger than this many seconds may belong to a build on another computer.
    private static let oldEnough = 3600

    /// Whether nobody can be working on a folder any more, where others cannot be kept out.
    static func isAbandoned(_ path: String) -> Bool { (Disk.age(of: path) ?? 0) > oldEnough }

    private var prefix: String { ".\(output.name).scrutiny-" }

    enum NewFolder {
        case made(String)
        /// Making folders there is not permitted.
        case forbidden(PublishingError)
    }

    /// Makes a folder for a new site.
    func newFolder(isPrivate: Bool) throws(PublishingError) -> NewFolder {
        var number = 0
        while true {
            let path = output.beside(prefix + String(Disk.ownProcess) + (number == 0 ? "" : ".\(number)"))
            switch try Disk.createFolder(new: path, isPrivate: isPrivate) {
            case .made: return .made(path)
            case .forbidden(let reason): return .forbidden(reason)
            // Somebody else's, which may not be deleted.
            case .taken: number += 1
            }
        }
    }

    /// The paths of leftovers that nobody works on any more.
    private func paths(aside: Bool) throws(PublishingError) -> [String] {
        guard Disk.item(at: output.parent) == .folder else { return [] }
        return try Disk.names(in: output.parent).compactMap { name in
            guard name.hasPrefix(prefix), name.hasSuffix(Self.asideSuffix) == aside else { return nil }
            let words = name.dropFirst(prefix.count).dropLast(aside ? Self.asideSuffix.count : 0)
            let numbers = words.split(separator: ".", omittingEmptySubsequences: false).map { Int32($0) }
            guard numbers.count <= 2, let process = numbers[0], numbers.allSatisfy({ $0 != nil }) else { return nil }
            let path = output.beside(name)
            guard Disk.item(at: path) == .folder else { return nil }
            if isAlone || process == Disk.ownProcess { return path }
            guard !Disk.isRunning(process: process) else { return nil }
            return Self.isAbandoned(path) ? path : nil
        }
    }

    /// Moves the previous site back to its place if a build was killed while it was out of the way.
    func putBack() throws(PublishingError) {
        for aside in try paths(aside: true) {
            switch Disk.item(at: output.path) {
            case .nothing: break
            // An empty folder gives way to the site by itself; anything in it belongs to somebody.
            case .folder where Manifest(in: aside) != nil:
                guard try Disk.names(in: output.path).isEmpty else { continue }
            default: continue
            }
            do {
                try Disk.move(aside, to: output.path)
            } catch {
                throw .aside(folder: output.path, previous: aside, reason: error.cause)
            }
            try Disk.sync(output.parent)
        }
    }

    /// Deletes what is ours of every leftover.
    ///
    /// To be done only while there is a whole site in the output folder.
    ///
    /// - Returns: The leftovers that could not be deleted.
    func clear() -> [String] {
        let all = ((try? paths(aside: false)) ?? []) + ((try? paths(aside: true)) ?? [])
        return all.filter { !discard($0) }
    }

    /// Deletes what is ours of a folder beside the output folder; whether it is gone.
    ///
    /// What belongs to whoever keeps the output folder is put back into it first.
    @discardableResult
    func discard(_ leftover: String) -> Bool {
        let ours = Manifest(in: leftover)
        // A site that was made read-only is deleted all the same.
        Disk.allowWriting(in: leftover)
        for folder in ours?.folders ?? [] { Disk.allowWriting(in: leftover + "/" + folder) }
        do {
            for name in try OutputFolder.namesKeptByOthers(in: leftover, ours: ours?.paths ?? []) {
                let (old, new) = (leftover + "/" + name, output[name])
                if Disk.isSame(old, new) {
                    try Disk.delete(old)
                } else if Disk.item(at: output.path) == .folder, Disk.item(at: new) == .nothing {
                    try Disk.move(old, to: new)
                }
            }
            try Self.delete(ours, in: leftover)
        } catch {
            return false
        }
        return Disk.deleteEmptyFolder(leftover)
    }

    /// Deletes the files of a manifest, the folders that are empty then, and last of all the manifest.
    static func delete(_ manifest: Manifest?, in folder: String) throws(PublishingError) {
        if let manifest {
            for path in manifest.paths.sorted() { try Disk.delete(folder + "/" + path) }
            for path in manifest.folders { Disk.deleteEmptyFolder(folder + "/" + path) }
        }
        // What is left of one that was not written to its end is ours too.
        try Disk.delete(folder + "/" + Manifest.fileName)
    }
}
