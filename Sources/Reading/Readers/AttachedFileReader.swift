internal import Diagnostics
internal import Model

/// Reads what the folder `files/` holds: that each file is of a kind that may be published, and nothing else.
enum AttachedFileReader {
    static func readAll(in files: ContentFiles, logo: String?, findings: Findings) -> [AttachedFile] {
        files.names(in: "files").filter { !FolderLimits.isIgnored($0) }.map { "files/" + $0 }
            // The logo has rules of its own.
            .filter { $0 != logo }
            .compactMap { path in
                guard let bytes = files.bytes(of: path) else { return nil }
                return read(path, bytes, at: files.location(of: path), findings: findings)
            }
    }

    private static func read(
        _ path: String,
        _ bytes: [UInt8],
        at place: SourceLocation,
        findings: Findings
    ) -> AttachedFile? {
        func refuse(_ message: String, _ remedy: String) {
            findings.error("bad-file", at: place, message, remedy: remedy)
        }
        let name = path.dropFirst("files/".count)
        guard let kind = FileSignature.kind(of: bytes) else {
            refuse(
                "this file is of no kind that can be published",
                "save it as PDF, PNG, JPEG, plain SVG, Word, Excel, PowerPoint, OpenDocument or CSV, without macros"
            )
            return nil
        }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard kind.endings.contains(ending) else {
            let stem = name.contains(".") ? String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]) : String(name)
            refuse(
                "this file is called '.\(ending)', but what is in it is \(kind.words)",
                "call it '\(stem).\(kind.endings[0])', or save it again as what its name says"
            )
            return nil
        }
        guard name.utf8.allSatisfy(isNameByte) else {
            refuse(
                "the name of this file cannot stand in an address",
                "use letters a to z, digits, hyphens and full stops, such as 'hub-map.png'"
            )
            return nil
        }
        guard bytes.count <= kind.mostBytes else {
            refuse(
                "this file has \(FolderLimits.words(bytes.count)); a file of this kind may have "
                    + FolderLimits.words(kind.mostBytes),
                "save it smaller: pictures at the size at which they are shown"
            )
            return nil
        }
        if let problem = problem(of: kind, bytes) {
            refuse("this file cannot be published: \(problem)", "save it again, whole and plain")
            return nil
        }
        let picture = kind == .jpeg ? PhotographHeader(bytes) : nil
        if picture?.saysWhere == true {
            findings.query(
                "picture-with-place",
                at: place,
                "this photograph holds the place where it was taken",
                remedy: "save it without its details, such as by exporting it for the web"
            )
        }
        let pixels = kind == .png ? PortablePicture.pixels(of: bytes) : picture?.pixels
        return AttachedFile(path: path, kind: kind, byteCount: bytes.count, pixels: pixels, at: place)
    }

    private static func problem(of kind: AttachedFile.Kind, _ bytes: [UInt8]) -> String? {
        switch kind {
        case .png: PortablePicture.isWhole(bytes) ? nil : "it is not a whole PNG file"
        case .jpeg: PhotographHeader(bytes) == nil ? "it is not a whole JPEG file" : nil
        case .svg: PlainDrawing.problem(in: bytes)
        case .pdf: FileSignature.contains(bytes, "%%EOF") ? nil : "it is not a whole PDF file"
        case .docx, .xlsx, .pptx, .odt, .ods:
            FileSignature.contains(bytes, "vbaProject.bin") ? "it holds macros" : nil
        case .csv: nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
