package import Diagnostics

/// Numbers of findings in words.
package enum Count {
    /// `0 errors, 7 queries`.
    package static func words(of diagnostics: [Diagnostic]) -> String {
        diagnostics.count(of: .error).counted("error") + ", "
            + diagnostics.count(of: .query).counted("query", "queries")
    }
}

extension Duration {
    /// Whole milliseconds since a moment, at least 1.
    package static func milliseconds(since start: ContinuousClock.Instant) -> Int {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
