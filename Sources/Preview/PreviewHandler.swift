internal import FlyingFox
internal import FoundationEssentials

/// Answers the requests of browsers.
struct PreviewHandler: HTTPHandler {
    let state: PreviewState

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard Self.isLocal(request.headers[.host]) else {
            return Self.plain(.misdirectedRequest, "This preview answers on this computer only.\n")
        }
        guard request.method == .GET || request.method == .HEAD else {
            return Self.plain(.methodNotAllowed, "A preview can only be read.\n")
        }
        let path = request.target.path(percentEncoded: true)
        switch path {
        case LiveReload.script:
            return Self.response(.ok, ContentType.script, Data(LiveReload.source.utf8))
        case LiveReload.changes:
            let seen = request.query.first { $0.name == "version" }?.value
            return Self.response(.ok, ContentType.script, Data(try await change(since: seen).utf8))
        default:
            let (outcome, version) = state.latest
            return Self.response(PreviewResponse(to: path, showing: outcome, version: version))
        }
    }

    /// Waits for a build that the page does not show yet; what it should do then, or nothing if none came in time.
    private func change(since seen: String?) async throws -> String {
        let end = ContinuousClock.now + LiveReload.patience
        while ContinuousClock.now < end {
            if state.latest.version != seen { return LiveReload.order }
            try await Task.sleep(for: LiveReload.interval)
        }
        return ""
    }

    /// Whether a request was meant for this computer.
    ///
    /// A page from elsewhere could otherwise have its own name lead here, and read what is not published yet.
    static func isLocal(_ host: String?) -> Bool {
        guard let host else { return false }
        let name = host.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        return ["127.0.0.1", "localhost"].contains(name.lowercased())
    }

    private static func response(_ answer: PreviewResponse) -> HTTPResponse {
        let status: HTTPStatusCode =
            switch answer.status {
            case .found: .ok
            case .elsewhere: .found
            case .notFound: .notFound
            case .broken: .internalServerError
            }
        var response = response(status, answer.contentType, Data(answer.body))
        if let location = answer.location { response.headers[.location] = location }
        if let policy = answer.securityPolicy { response.headers[HTTPHeader("Content-Security-Policy")] = policy }
        return response
    }

    private static func plain(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        response(status, ContentType.text, Data(text.utf8))
    }

    private static func response(_ status: HTTPStatusCode, _ contentType: String, _ body: Data) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [
                .contentType: contentType, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
            ],
            body: body
        )
    }
}
