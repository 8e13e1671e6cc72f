/// An answer as it is sent: its head, and after it the page or file.
enum PreviewAnswer {
    /// The answer with a page or file.
    static func bytes(of response: PreviewResponse, isHead: Bool) -> [UInt8] {
        var headers = [("Content-Type", response.contentType)]
        if let location = response.location { headers.append(("Location", location)) }
        if let policy = response.securityPolicy { headers.append(("Content-Security-Policy", policy)) }
        return bytes(response.status.line, headers, response.body, isHead: isHead)
    }

    /// The answer with a script of the preview's own.
    static func script(_ text: String, isHead: Bool) -> [UInt8] {
        bytes("200 OK", [("Content-Type", ContentType.script)], Array(text.utf8), isHead: isHead)
    }

    /// The answer to a request that is refused.
    static func bytes(of refusal: PreviewRequest.Refusal) -> [UInt8] {
        let (status, words) =
            switch refusal {
            case .malformed: ("400 Bad Request", "This request cannot be understood.\n")
            case .tooLarge: ("431 Request Header Fields Too Large", "This request is too large.\n")
            case .notReading: ("405 Method Not Allowed", "A preview can only be read.\n")
            case .elsewhere: ("421 Misdirected Request", "This preview answers on this computer only.\n")
            case .otherSite: ("403 Forbidden", "This preview answers its own pages only.\n")
            }
        var headers = [("Content-Type", ContentType.text)]
        if refusal == .notReading { headers.append(("Allow", "GET, HEAD")) }
        return bytes(status, headers, Array(words.utf8), isHead: false)
    }

    private static func bytes(
        _ status: String,
        _ headers: [(String, String)],
        _ body: [UInt8],
        isHead: Bool
    ) -> [UInt8] {
        let all =
            headers + [
                ("Content-Length", "\(body.count)"), ("Cache-Control", "no-store"), ("Connection", "close"),
                ("X-Content-Type-Options", "nosniff"),
                // What is not published yet is nothing for other sites' pages.
                ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "SAMEORIGIN"),
            ]
        let head = "HTTP/1.1 \(status)\r\n" + all.map { "\($0): \(oneLine($1))\r\n" }.joined() + "\r\n"
        return Array(head.utf8) + (isHead ? [] : body)
    }

    /// A value that cannot end its header.
    private static func oneLine(_ value: String) -> String {
        String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}

extension PreviewResponse.Status {
    fileprivate var line: String {
        switch self {
        case .found: "200 OK"
        case .elsewhere: "302 Found"
        case .notFound: "404 Not Found"
        case .broken: "500 Internal Server Error"
        }
    }
}
