#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Why a folder could not be read.
package struct FolderError: Error, CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package let description: String

    /// Describes a failure.
    package init(description: String) {
        self.description = description
    }
}

/// Reads a folder of the disk into memory: regular files that are in it, and nothing that a link brings in from elsewhere.
package enum FolderContents {
    /// The bytes of every file below a folder, by relative path with `/` between the parts.
    ///
    /// Hidden files and folders are left out: they belong to version control and to editors.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - remedy: What to do where there is none.
    /// - Returns: The files.
    /// - Throws: `FolderError` if the folder does not exist, something in it cannot be read, or it is larger than
    ///   `FolderLimits` allow.
    package static func read(_ folder: String, orElse remedy: String? = nil) throws(FolderError) -> [String: [UInt8]] {
        var information = stat()
        guard stat(folder, &information) == 0, let root = resolved(folder) else {
            throw FolderError(description: "there is no folder '\(folder)'" + (remedy.map { "; " + $0 } ?? ""))
        }
        guard information.st_mode & S_IFMT == S_IFDIR else {
            throw FolderError(description: "'\(folder)' is a file, not a folder")
        }
        var reader = FolderReader(root: root)
        try reader.read(folder, prefix: "", depth: 0)
        return reader.files
    }

    /// Whether there is anything of that name, whatever it is.
    package static func exists(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0
    }

    /// A path without links; `nil` where it leads nowhere.
    fileprivate static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

/// What has been read of a folder so far.
private struct FolderReader {
    /// The folder itself, without links.
    let root: String
    var files = [String: [UInt8]]()
    private var entries = 0
    private var bytes = 0

    init(root: String) {
        self.root = root
    }

    mutating func read(_ folder: String, prefix: String, depth: Int) throws(FolderError) {
        guard depth < FolderLimits.deepestFolder else {
            throw FolderError(description: "'\(folder)' is nested too deeply; does a link lead back to a folder above?")
        }
        for name in try names(in: folder) where !name.hasPrefix(".") {
            entries += 1
            guard entries <= FolderLimits.mostEntries else {
                throw FolderError(
                    description: "'\(root)' holds more than \(FolderLimits.mostEntries) files and folders; does a link "
                        + "lead back to a folder above?"
                )
            }
            let path = folder + "/" + name
            guard !name.unicodeScalars.contains("\u{FFFD}") else {
                throw FolderError(description: "the name of '\(path)' is not UTF-8; rename the file")
            }
            // A file that was there a moment ago may be gone.
            guard var kind = self.kind(of: path) else { continue }
            if kind == S_IFLNK {
                try checkLink(path)
                kind = self.kind(of: path, followingLinks: true) ?? 0
            }
            switch kind {
            case S_IFDIR:
                guard !FolderLimits.fileEndings.contains(where: name.hasSuffix) else {
                    throw FolderError(
                        description: "'\(path)' is a folder, but its name is that of a file; put the file there, or "
                            + "give the folder another name"
                    )
                }
                try read(path, prefix: prefix + name + "/", depth: depth + 1)
            case S_IFREG:
                if let bytes = try contents(of: path, name: name) { files[prefix + name] = bytes }
            default:
                throw FolderError(description: "'\(path)' is neither a file nor a folder; take it away")
            }
        }
    }

    private func names(in folder: String) throws(FolderError) -> [String] {
        guard let stream = opendir(folder) else {
            throw FolderError(description: "could not look into '\(folder)': is reading it permitted?")
        }
        defer { closedir(stream) }
        var names = [String]()
        while let entry = readdir(stream) {
            // A name that is not UTF-8 gets a replacement character.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            names.append(name)
        }
        return names.sorted()
    }

    private func kind(of path: String, followingLinks: Bool = false) -> mode_t? {
        var information = stat()
        let result = followingLinks ? stat(path, &information) : lstat(path, &information)
        return result == 0 ? information.st_mode & S_IFMT : nil
    }

    /// Makes sure that a link leads to something in the folder: what is elsewhere was not meant to be published.
    private func checkLink(_ path: String) throws(FolderError) {
        guard let target = FolderContents.resolved(path) else {
            throw FolderError(description: "'\(path)' is a link that leads nowhere; repair it, or take it away")
        }
        let isInside = target == root || target.hasPrefix(root == "/" ? "/" : root + "/")
        guard isInside, !target.dropFirst(root.count).contains("/.") else {
            throw FolderError(
                description: "'\(path)' is a link that leads out of the folder, to '\(target)'; put a copy of the file "
                    + "there instead, so that nothing is published by mistake"
            )
        }
    }

    /// A file's bytes; `nil` for one that is gone, or that nobody reads and that is too large to read.
    private mutating func contents(of path: String, name: String) throws(FolderError) -> [UInt8]? {
        // The link has been looked at; what it leads to is opened itself, so that it cannot be exchanged meanwhile.
        let target = FolderContents.resolved(path) ?? path
        let descriptor = open(target, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw FolderError(description: "could not read '\(path)': is reading it permitted?")
        }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            throw FolderError(description: "'\(path)' is neither a file nor a folder; take it away")
        }
        let size = Int(information.st_size)
        let limit = FolderLimits.largest(name)
        guard size <= limit else {
            if FolderLimits.isIgnored(name) { return nil }
            throw FolderError(
                description: "'\(path)' has \(FolderLimits.words(size)); such a file may have "
                    + "\(FolderLimits.words(limit)) at most. Make it smaller, or move it out of the folder"
            )
        }
        bytes += size
        guard bytes <= FolderLimits.largestFolder else {
            throw FolderError(
                description: "the files in '\(root)' have more than \(FolderLimits.words(FolderLimits.largestFolder)) "
                    + "together. Move out of it what is not content, or make pictures smaller"
            )
        }
        guard let contents = Self.read(descriptor, size: size) else {
            throw FolderError(description: "could not read '\(path)': is reading it permitted?")
        }
        return contents
    }

    /// What a file holds, up to the size that it had when it was opened.
    private static func read(_ descriptor: Int32, size: Int) -> [UInt8]? {
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let start = buffer.baseAddress {
                let read = systemRead(descriptor, start + count, size - count)
                if read < 0, errno == EINTR { continue }
                isRead = read >= 0
                guard read > 0 else { return }
                count += read
            }
        }
        return isRead ? bytes : nil
    }
}

private func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    read(descriptor, start, count)
}
