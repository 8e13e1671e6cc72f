internal import CZip

/// The parts of a ZIP file in memory: what .xlsx, .ods and .docx files are.
struct Archive: ~Copyable {
    private let archive: OpaquePointer
    private let source: OpaquePointer
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var read = 0

    init(_ file: [UInt8]) throws(WorkbookError) {
        // The library reads from the bytes as long as the archive is open.
        bytes = .allocate(capacity: max(file.count, 1))
        _ = bytes.initialize(from: file)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(file.count), 0, &error) else {
            bytes.deallocate()
            throw WorkbookError("the file is damaged; save it again from the program that made it")
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw WorkbookError("the file is damaged; save it again from the program that made it")
        }
        self.source = source
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    /// Whether there is a part of that name.
    func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// The bytes of a part; `nil` where there is none.
    mutating func part(_ name: String) throws(WorkbookError) -> [UInt8]? {
        var information = zip_stat_t()
        zip_stat_init(&information)
        guard zip_stat(archive, name, 0, &information) == 0 else { return nil }
        guard information.encryption_method == ZIP_EM_NONE else {
            throw WorkbookError("the file is protected by a password; save it without one")
        }
        // What the header says is not believed: the bytes are counted as they come.
        guard let file = zip_fopen(archive, name, 0) else {
            throw WorkbookError(
                "the part '\(name)' of the file is damaged; save it again from the program that made it"
            )
        }
        defer { zip_fclose(file) }
        var part = [UInt8]()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &buffer, UInt64(buffer.count))
            if count == 0 { break }
            guard count > 0 else {
                throw WorkbookError(
                    "the part '\(name)' of the file is damaged; save it again from the program that made it"
                )
            }
            part.append(contentsOf: buffer.prefix(Int(count)))
            read += Int(count)
            guard part.count <= WorkbookLimits.partBytes, read <= WorkbookLimits.allBytes else {
                throw WorkbookError("the file unpacks to more than a workbook may; take out sheets that are not needed")
            }
        }
        return part
    }
}
