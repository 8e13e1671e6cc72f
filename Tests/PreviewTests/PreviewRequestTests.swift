import Testing

@testable import Preview

@Suite("Requests to the preview")
struct PreviewRequestTests {
    private func read(_ head: String) -> Result<PreviewRequest, PreviewRequest.Refusal> {
        let bytes = Array(head.replacing("\n", with: "\r\n").utf8)
        do throws(PreviewRequest.Refusal) {
            return .success(try PreviewRequest(bytes[...], port: 8080))
        } catch {
            return .failure(error)
        }
    }

    private func refusal(_ head: String) -> PreviewRequest.Refusal? {
        if case .failure(let refusal) = read(head) { refusal } else { nil }
    }

    @Test("A browser's request is read", arguments: ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080"])
    func good(host: String) throws {
        let head = "GET /a%20b/?version=7&x HTTP/1.1\nHost: \(host)\nOrigin: http://\(host)\nAccept: */*\nX:"
        let request = try read(head).get()
        #expect(request.path == "/a%20b/")
        #expect(request.value(of: "version") == "7")
        #expect(request.value(of: "y") == nil)
        #expect(!request.isHead)
        #expect(try read("HEAD / HTTP/1.0\nhost:\(host)").get().isHead)
    }

    @Test(
        "One that was meant for another host is refused, however it is written",
        arguments: [
            "evil.example", "evil.example:8080", "127.0.0.1.evil.example:8080", "localhost:1@evil",
            "localhost:8080@evil",
            "localhost:8081", "localhost", "localhost:08080", "", "[::1]:8080", "127.0.0.1:8080, evil", "0.0.0.0:8080",
            "localhost.:8080", "localhost:8080/",
        ]
    )
    func otherHosts(host: String) {
        #expect(refusal("GET / HTTP/1.1\nHost: \(host)") == .elsewhere)
    }

    @Test(
        "What is not HTTP, or two things at once, is refused",
        arguments: [
            "", "GET", "GET /", "GET / HTTP/1.1", "GET / HTTP/2\nHost: localhost:8080",
            "GET  / HTTP/1.1\nHost: localhost:8080", "GET / HTTP/1.1\nHost: localhost:8080\nHost: localhost:8080",
            "GET / HTTP/1.1\nHost: localhost:8080\nhost: evil", "GET / HTTP/1.1\nHost : localhost:8080",
            "GET / HTTP/1.1\nHost: localhost:8080\n folded", "GET / HTTP/1.1\nHost: localhost:8080\nnothing",
            "GET http://evil/ HTTP/1.1\nHost: localhost:8080", "GET evil HTTP/1.1\nHost: localhost:8080",
            "GET /\u{0} HTTP/1.1\nHost: localhost:8080", "GET /é HTTP/1.1\nHost: localhost:8080",
            "GET / HTTP/1.1\nHost: localhost:8080\n: x",
        ]
    )
    func malformed(head: String) {
        #expect(refusal(head) == .malformed)
    }

    @Test("Other sites' pages get nothing; a person who follows a link does")
    func otherSites() {
        let head = "GET / HTTP/1.1\nHost: localhost:8080\n"
        #expect(refusal(head + "Origin: http://evil.example") == .otherSite)
        #expect(refusal(head + "Origin: null") == .otherSite)
        #expect(refusal(head + "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors") == .otherSite)
        #expect(refusal(head + "Sec-Fetch-Site: same-site\nSec-Fetch-Mode: cors") == .otherSite)
        #expect(refusal(head + "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate") == nil)
        #expect(refusal(head + "Sec-Fetch-Site: same-origin\nSec-Fetch-Mode: no-cors") == nil)
    }

    @Test("Only reading is possible, and only with heads of a browser's size")
    func limits() {
        #expect(refusal("POST / HTTP/1.1\nHost: localhost:8080") == .notReading)
        #expect(refusal("GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\nHost: localhost:8080") == .tooLarge)
        let headers = (1...200).map { "X-\($0): y\n" }.joined()
        #expect(refusal("GET / HTTP/1.1\n\(headers)Host: localhost:8080") == .tooLarge)
    }

    @Test("A head may come in pieces of any size, and is searched once; what is too long is refused early")
    func pieces() throws {
        let text = Array("GET / HTTP/1.1\r\nHost: localhost:8080\r\n\r\nrest".utf8)
        for size in 1...text.count {
            var connection = PreviewConnection(-1)
            var head: ArraySlice<UInt8>?
            for start in stride(from: 0, to: text.count, by: size) where head == nil {
                head = try connection.receive(text[start..<min(start + size, text.count)])
            }
            #expect(head.map { String(decoding: $0, as: UTF8.self) } == "GET / HTTP/1.1\r\nHost: localhost:8080\r")
            #expect(try PreviewRequest(try #require(head), port: 8080).path == "/")
        }
        var connection = PreviewConnection(-1)
        #expect(throws: PreviewRequest.Refusal.tooLarge) {
            for _ in 0..<50_000 { _ = try connection.receive([UInt8(ascii: "a")]) }
        }
        #expect(connection.input.count == PreviewRequest.largestHead + 1)
    }

    @Test("An answer has one head, whatever it should say")
    func answers() {
        var response = PreviewResponse(to: "/x", showing: .site(["x/index.html": []]), version: "1")
        response.location = "/x/\r\nSet-Cookie: a=b"
        let text = String(decoding: PreviewAnswer.bytes(of: response, isHead: true), as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 302 Found\r\n"))
        #expect(text.contains("Location: /x/Set-Cookie: a=b\r\n"))
        #expect(text.contains("Cross-Origin-Resource-Policy: same-origin\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
        #expect(String(decoding: PreviewAnswer.bytes(of: .notReading), as: UTF8.self).contains("Allow: GET, HEAD"))
    }
}
