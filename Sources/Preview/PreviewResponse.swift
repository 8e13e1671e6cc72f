/// What the preview answers: worked out without a network, so that it can be tested alone.
struct PreviewResponse: Equatable, Sendable {
    var status: Status
    var contentType: String
    var body: [UInt8]
    /// Where else to look, for a redirection.
    var location: String?
    /// What the page may load, where the page does not say so itself.
    var securityPolicy: String?

    enum Status: Int, Sendable {
        case found = 200
        case elsewhere = 302
        case notFound = 404
        case broken = 500
    }

    /// The answer to a request for a page or file.
    ///
    /// - Parameters:
    ///   - path: The path of the request, percent-encoded or not, beginning with `/`.
    ///   - outcome: What there is to show.
    ///   - version: The outcome's version.
    init(to path: String, showing outcome: PreviewOutcome, version: String) {
        switch outcome {
        case .site(let files): self.init(to: path, files: files)
        case .findings(let findings): self.init(.broken, html: FindingsPage.html(of: findings))
        case .failure(let reason): self.init(.broken, html: FindingsPage.html(ofFailure: reason))
        }
        if contentType == ContentType.html { body = LiveReload.added(to: body, version: version) }
    }

    private init(_ status: Status, html: [UInt8]) {
        self.status = status
        contentType = ContentType.html
        body = html
        securityPolicy = FindingsPage.securityPolicy
    }

    private init(to path: String, files: [String: [UInt8]]) {
        let wanted = Self.decoded(path).drop { $0 == "/" }
        let isFolder = wanted.isEmpty || wanted.hasSuffix("/")
        let name = isFolder ? wanted + "index.html" : String(wanted)
        if let bytes = files[name] {
            (status, contentType, body) = (.found, ContentType.of(name), bytes)
        } else if files[name + "/index.html"] != nil {
            // Without the slash, relative links on the page would lead elsewhere.
            (status, contentType, body) = (.elsewhere, ContentType.text, [])
            location = path + "/"
        } else {
            let page = files["404.html"]
            (status, contentType) = (.notFound, page == nil ? ContentType.text : ContentType.html)
            body = page ?? Array("There is no such page.\n".utf8)
        }
    }

    /// A path with `%20` and the like read as the characters that they stand for.
    private static func decoded(_ path: String) -> String {
        var bytes = [UInt8]()
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What kind of file a name stands for, as a browser needs to be told.
enum ContentType {
    static let html = "text/html; charset=utf-8"
    static let text = "text/plain; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"

    private static let byEnding = [
        "html": html, "txt": text, "js": script, "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "json": "application/json", "xml": "application/xml", "svg": "image/svg+xml", "png": "image/png",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "ico": "image/x-icon",
        "woff2": "font/woff2", "woff": "font/woff", "pdf": "application/pdf",
    ]

    static func of(_ name: String) -> String {
        name.split(separator: ".").last.flatMap { byEnding[$0.lowercased()] } ?? "application/octet-stream"
    }
}
