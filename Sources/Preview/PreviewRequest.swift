/// What a browser asks for: the head of a request as HTTP/1.1 has it, within limits and without any guessing.
struct PreviewRequest: Equatable {
    /// The path, percent-encoded, with `/` at its beginning and without a query.
    let path: String
    /// What stands behind the question mark.
    let query: String
    /// Whether only the head of the answer is wanted.
    let isHead: Bool

    /// Why a request is not answered.
    enum Refusal: Error {
        /// It is not HTTP, or more than one thing at once.
        case malformed
        /// Its head is larger than any browser's.
        case tooLarge
        /// It wants something else than to read.
        case notReading
        /// It was meant for another host: a page from elsewhere may have its own name lead here, to read what is not
        /// published yet.
        case elsewhere
        /// Another site's page asks for it.
        case otherSite
    }

    /// The most bytes that a head may have.
    static let largestHead = 16 << 10
    private static let mostHeaders = 100

    /// Reads a head, without the empty line at its end.
    ///
    /// - Parameters:
    ///   - head: The bytes.
    ///   - port: The port that is listened to.
    /// - Throws: Why it is not answered.
    init(_ head: ArraySlice<UInt8>, port: UInt16) throws(Refusal) {
        guard head.count <= Self.largestHead else { throw .tooLarge }
        guard !head.contains(0), let text = String(validating: head, as: UTF8.self) else { throw .malformed }
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { $0.last == 0x0D ? Substring($0.dropLast()) : Substring($0) }
        guard lines.count <= Self.mostHeaders else { throw .tooLarge }
        let words = lines.removeFirst().utf8.split(separator: 0x20, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard words.count == 3 else { throw .malformed }
        let (method, target, version) = (words[0], words[1], words[2])
        guard version == "HTTP/1.1" || version == "HTTP/1.0", target.hasPrefix("/"),
            target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw .malformed }
        let headers = try Self.headers(lines)
        guard let hosts = headers["host"], hosts.count == 1, let host = hosts.first else { throw .malformed }
        let own = ["127.0.0.1:\(port)", "localhost:\(port)"] + (port == 80 ? ["127.0.0.1", "localhost"] : [])
        guard own.contains(host.lowercased()) else { throw .elsewhere }
        guard method == "GET" || method == "HEAD" else { throw .notReading }
        let origins = headers["origin"] ?? []
        guard origins.allSatisfy({ origin in own.contains { "http://\($0)" == origin.lowercased() } }) else {
            throw .otherSite
        }
        // Following a link from elsewhere is a person's own doing; loading our scripts into another page is not.
        let sites = headers["sec-fetch-site"] ?? []
        guard sites.allSatisfy({ ["same-origin", "none"].contains($0) }) || headers["sec-fetch-mode"] == ["navigate"]
        else { throw .otherSite }
        isHead = method == "HEAD"
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0].prefix { $0 != "#" })
        query = parts.count > 1 ? String(parts[1]) : ""
    }

    private static func headers(_ lines: [Substring]) throws(Refusal) -> [String: [String]] {
        var headers = [String: [String]]()
        for line in lines {
            let parts = line.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isToken) else { throw .malformed }
            let value = Substring(parts[1]).drop { $0 == " " || $0 == "\t" }
            let end = value.lastIndex { $0 != " " && $0 != "\t" }
            headers[String(Substring(parts[0])).lowercased(), default: []].append(
                end.map { String(value[...$0]) } ?? ""
            )
        }
        return headers
    }

    /// Whether a byte may stand in the name of a header.
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// The value of a word of the query.
    func value(of name: String) -> String? {
        query.split(separator: "&").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
}
