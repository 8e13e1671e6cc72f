internal import CFileExchange

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The few things that publishing asks of a file system, each with an error that says what was attempted.
///
/// Nothing here follows a link at the end of a path, except where it says so.
enum Disk {
    /// What lies at a path.
    enum Item { case nothing, file, folder, link, other }

    static func item(at path: String) -> Item {
        guard let mode = information(path)?.st_mode else {
            // What we may not look at is there all the same; whoever looks into it gets the reason.
            return errno == ENOENT || errno == ENOTDIR ? .nothing : .folder
        }
        return switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// What lies at a path or where a link there leads to.
    static func target(of path: String) -> Item {
        guard item(at: path) == .link else { return item(at: path) }
        guard let resolved = realpath(path, nil) else { return .nothing }
        defer { free(resolved) }
        return item(at: String(cString: resolved))
    }

    /// The path with symbolic links resolved, so that a link to a folder stays a link when the folder is exchanged.
    static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static var currentFolder: String { resolved(".") }

    private static func information(_ path: String) -> stat? {
        var information = stat()
        return lstat(path, &information) == 0 ? information : nil
    }

    // MARK: Looking

    static func names(in folder: String) throws(PublishingError) -> [String] {
        guard let stream = opendir(folder) else { throw failure("look into", folder) }
        defer { closedir(stream) }
        var names = [String]()
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            // A name that is not UTF-8 gets a replacement character, and so is nobody's that we know.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw failure("look into", folder) }
        return names.sorted()
    }

    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(information.st_size)
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
            while count < size, let start = buffer.baseAddress {
                let read = systemRead(descriptor, start + count, size - count)
                if read < 0, errno == EINTR { continue }
                guard read > 0 else { break }
                count += read
            }
            initialized = count
        }
        return count == size ? bytes : nil
    }

    /// What the owner, the group and others may do with a file.
    static func permissions(of path: String) -> mode_t? { information(path).map { $0.st_mode & 0o7777 } }

    static func setPermissions(_ permissions: mode_t, of path: String) throws(PublishingError) {
        guard chmod(path, permissions) == 0 else { throw failure("set the permissions of", path) }
    }

    /// When a file was changed last, in seconds; folders too.
    static func age(of path: String) -> Int? {
        guard let changed = information(path)?.changedAt else { return nil }
        return Int(time(nil)) - changed
    }

    /// Whether a folder is where another file system begins.
    static func isMountPoint(_ folder: String, in parent: String) -> Bool {
        guard let folder = information(folder), let parent = information(parent) else { return false }
        return folder.st_dev != parent.st_dev
    }

    /// Whether two paths are two names of one file.
    static func isSame(_ first: String, _ second: String) -> Bool {
        guard let first = information(first), let second = information(second) else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    // MARK: Folders

    /// Makes a folder, and the ones that lead to it.
    static func createFolder(_ path: String) throws(PublishingError) {
        if path.isEmpty || mkdir(path, 0o777) == 0 { return }
        switch errno {
        case EEXIST where target(of: path) == .folder: return
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { break }
            try createFolder(String(path[..<slash]))
            if mkdir(path, 0o777) == 0 { return }
            if errno == EEXIST, target(of: path) == .folder { return }
        default: break
        }
        throw failure("create the folder", path)
    }

    enum Creation {
        case made
        /// Something with that name is there.
        case taken
        case forbidden(PublishingError)
    }

    /// Makes a folder that was not there.
    static func createFolder(new path: String, isPrivate: Bool) throws(PublishingError) -> Creation {
        if mkdir(path, isPrivate ? 0o700 : 0o777) == 0 { return .made }
        switch errno {
        case EEXIST: return .taken
        case EACCES, EPERM, EROFS: return .forbidden(failure("create the folder", path))
        default: throw failure("create the folder", path)
        }
    }

    /// Gives a folder of ours back the right to be written into; one of somebody else's stays as it is.
    static func allowWriting(in folder: String) {
        guard item(at: folder) == .folder, let mode = information(folder)?.st_mode, mode & 0o700 != 0o700 else {
            return
        }
        chmod(folder, mode & 0o7777 | 0o700)
    }

    /// Whether something may be made in a folder.
    static func mayWrite(in folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

    static func inherit(from old: String, to new: String, withOwner: Bool) throws(PublishingError) {
        guard scrutiny_inherit(old, new, withOwner ? 1 : 0) == 0 else {
            throw failure("take over owner and group of", old)
        }
    }

    static func takeOver(from old: String, to new: String) throws(PublishingError) {
        guard scrutiny_take_over(old, new) == 0 else { throw failure("take over mode and access list of", old) }
    }

    // MARK: Files

    static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw failure("write", path) }
        var offset = 0
        var isWritten = bytes.withUnsafeBytes { buffer in
            while offset < buffer.count {
                let written = systemWrite(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                offset += written
            }
            return true
        }
        #if !os(Linux)
            isWritten = isWritten && fsync(descriptor) == 0
        #endif
        let reason = errno
        // Network file systems say only now that the disk is full.
        let isClosed = close(descriptor) == 0
        if isWritten, !isClosed { isWritten = errno == EINTR } else if !isWritten { errno = reason }
        guard isWritten else { throw failure("write", path) }
    }

    /// Lets a file appear in a second place with its time; writes it again where the file system has no hard links.
    static func link(_ old: String, _ new: String, bytes: [UInt8]) throws(PublishingError) {
        if hardLink(old, new) { return }
        try write(bytes, to: new)
        guard let information = information(old) else { return }
        #if canImport(Darwin)
            let times = [information.st_atimespec, information.st_mtimespec]
        #else
            let times = [information.st_atim, information.st_mtim]
        #endif
        _ = utimensat(AT_FDCWD, new, times, 0)
    }

    static func hardLink(_ old: String, _ new: String) -> Bool { linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 }

    /// Deletes a file or link.
    ///
    /// One that is gone is deleted, and a folder in its place is left alone.
    static func delete(_ path: String) throws(PublishingError) {
        if unlink(path) == 0 || [ENOENT, ENOTDIR, ENAMETOOLONG, EISDIR].contains(errno) { return }
        let error = failure("delete", path)
        if item(at: path) != .folder { throw error }
    }

    /// Deletes a folder if nothing is in it; whether it is gone.
    @discardableResult
    static func deleteEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 || errno == ENOENT }

    static func move(_ old: String, to new: String) throws(PublishingError) {
        guard rename(old, new) == 0 else { throw failure("move", old) }
    }

    static func sync(_ path: String) throws(PublishingError) {
        guard scrutiny_sync(path) == 0 else { throw failure("write to the disk", path) }
    }

    static func syncBelow(_ folder: String) throws(PublishingError) {
        guard scrutiny_sync_below(folder) == 0 else { throw failure("write to the disk", folder) }
    }

    // MARK: Exchanging

    enum Exchange {
        case done
        /// This system or this kind of disk does not know how.
        case unknown
        /// One of the two may not be moved: it is a mount point, or somebody else's.
        case forbidden
    }

    /// Exchanges two folders in one step.
    static func exchange(_ first: String, _ second: String) throws(PublishingError) -> Exchange {
        if scrutiny_exchange(first, second) == 0 { return .done }
        switch errno {
        case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP: return .unknown
        case EBUSY, EXDEV, EPERM, EACCES: return .forbidden
        default: throw failure("exchange", second)
        }
    }

    // MARK: Processes and errors

    /// Whether a process with an identifier is running.
    static func isRunning(process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

    static var ownProcess: Int32 { getpid() }

    private static func failure(_ operation: String, _ path: String) -> PublishingError {
        .failed(operation: operation, path: path, reason: words(for: errno))
    }

    private static func words(for error: Int32) -> String {
        switch error {
        case ENOSPC: "the disk is full"
        case EDQUOT: "your share of the disk is full"
        case EACCES, EPERM: "permission was refused"
        case EROFS: "the disk can only be read"
        default: String(cString: strerror(error))
        }
    }
}

extension stat {
    /// When it was changed last, in seconds.
    fileprivate var changedAt: Int {
        #if canImport(Darwin)
            st_mtimespec.tv_sec
        #else
            st_mtim.tv_sec
        #endif
    }
}

// Names that `Disk` has for something else.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    read(descriptor, start, count)
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, start, count)
}
