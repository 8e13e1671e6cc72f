internal import CFileExchange
internal import FoundationEssentials

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The few things that publishing asks of a file system, each with an error that says what was attempted.
enum Disk {
    /// What lies at a path.
    enum Item { case nothing, file, folder }

    static func item(at path: String) -> Item {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .nothing }
        return isFolder ? .folder : .file
    }

    /// The path with symbolic links resolved, so that a link to a folder stays a link when the folder is swapped.
    static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func names(in folder: String) throws(PublishingError) -> [String] {
        try attempt("look into", folder) { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }

    /// The relative paths of all files below a folder.
    static func files(below folder: String, prefix: String = "") throws(PublishingError) -> [String] {
        var paths = [String]()
        for name in try names(in: folder) {
            let path = folder + "/" + name
            if isRealFolder(path) {
                paths += try files(below: path, prefix: prefix + name + "/")
            } else {
                paths.append(prefix + name)
            }
        }
        return paths
    }

    /// Whether there is a folder that is no symbolic link.
    private static func isRealFolder(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0 && (information.st_mode & S_IFMT) == S_IFDIR
    }

    static func createFolder(_ path: String) throws(PublishingError) {
        try attempt("create the folder", path) {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    static func read(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }

    /// What the owner, the group and others may do with a file.
    static func permissions(of path: String) -> mode_t? {
        var information = stat()
        return stat(path, &information) == 0 ? information.st_mode & 0o7777 : nil
    }

    static func setPermissions(_ permissions: mode_t, of path: String) throws(PublishingError) {
        try attempt("set the permissions of", path) {
            guard chmod(path, permissions) == 0 else { throw CocoaError(.fileWriteNoPermission) }
        }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
        try attempt("write", path) { try Data(bytes).write(to: URL(filePath: path)) }
    }

    /// Lets a file appear in a second place with its time; copies it where the file system has no hard links.
    static func link(_ old: String, _ new: String) throws(PublishingError) {
        if Self.hardLink(old, new) == 0 { return }
        try attempt("copy", old) { try FileManager.default.copyItem(atPath: old, toPath: new) }
    }

    private static func hardLink(_ old: String, _ new: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.link(old, new)
        #elseif canImport(Musl)
            Musl.link(old, new)
        #else
            Darwin.link(old, new)
        #endif
    }

    static func remove(_ path: String) throws(PublishingError) {
        guard item(at: path) != .nothing else { return }
        try attempt("delete", path) { try FileManager.default.removeItem(atPath: path) }
    }

    static func move(_ old: String, to new: String) throws(PublishingError) {
        guard rename(old, new) == 0 else { throw failure("move", old) }
    }

    /// What is added to a name where two folders cannot be exchanged in one step.
    static let asideSuffix = ".aside"

    /// Exchanges two folders in one step where the system can; otherwise in two, the old one out of the way first.
    static func exchange(_ first: String, _ second: String) throws(PublishingError) {
        if scrutiny_exchange(first, second) == 0 { return }
        let aside = first + asideSuffix
        try move(second, to: aside)
        do {
            try move(first, to: second)
        } catch {
            try move(aside, to: second)
            throw error
        }
        try move(aside, to: first)
    }

    /// Whether a process with an identifier is running.
    static func isRunning(process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

    static var ownProcess: Int32 { getpid() }

    private static func failure(_ operation: String, _ path: String) -> PublishingError {
        .failed(operation: operation, path: path, reason: String(cString: strerror(errno)))
    }

    private static func attempt<Result>(
        _ operation: String,
        _ path: String,
        _ body: () throws -> Result
    ) throws(PublishingError) -> Result {
        do {
            return try body()
        } catch let error as CocoaError {
            throw .failed(operation: operation, path: path, reason: reason(for: error))
        } catch {
            throw .failed(operation: operation, path: path, reason: words(for: error))
        }
    }

    private static func reason(for error: CocoaError) -> String {
        switch error.code {
        case .fileWriteOutOfSpace: "the disk is full"
        case .fileWriteNoPermission, .fileReadNoPermission: "permission was refused"
        case .fileWriteVolumeReadOnly: "the disk can only be read"
        default: error.underlying.map(words) ?? "\(error.code)"
        }
    }

    /// What the system says of an error, without its names and numbers: `File name too long`.
    private static func words(for error: any Error) -> String {
        (error as? POSIXError).map { String(cString: strerror($0.code.rawValue)) } ?? "\(error)"
    }
}
