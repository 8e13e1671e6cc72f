package import Diagnostics

/// Numbers of findings in words.
package enum Count {
    /// `0 errors, 7 queries`.
    package static func words(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count(of: .error)
        let queries = diagnostics.count(of: .query)
        return "\(errors) \(errors == 1 ? "error" : "errors"), \(queries) \(queries == 1 ? "query" : "queries")"
    }
}

extension Duration {
    /// Whole milliseconds since a moment, at least 1.
    package static func milliseconds(since start: ContinuousClock.Instant) -> Int {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
