/// How much a diagnostic matters.
public enum Severity: String, Sendable, Hashable {
    /// Something false, unsafe or broken: no site is written.
    case error
    /// Something that a careful reader would ask: the site is written.
    case query
}

/// One thing that is wrong, or that a careful reader would ask, at one place.
public struct Diagnostic: Hashable, Sendable {
    /// Whether it stops the build.
    public var severity: Severity
    /// The stable identifier of the rule that found it, in lower case with hyphens: `unknown-key`.
    public var rule: String
    /// Where it is.
    public var location: SourceLocation
    /// What is wrong, as one sentence without its full stop.
    public var message: String
    /// What would be right, as one sentence without its full stop; `nil` where the message says it all.
    public var remedy: String?
    /// The things that it says the same of; `nil` for a diagnostic about one thing.
    public var group: DiagnosticGroup?

    /// Creates a diagnostic.
    public init(
        _ severity: Severity,
        rule: String,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) {
        self.severity = severity
        self.rule = rule
        self.location = location
        self.message = message
        self.remedy = remedy
    }

    /// An error: something false, unsafe or broken.
    public static func error(
        _ rule: String,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) -> Diagnostic {
        Diagnostic(.error, rule: rule, at: location, message, remedy: remedy)
    }

    /// A query: something that a careful reader would ask.
    public static func query(
        _ rule: String,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) -> Diagnostic {
        Diagnostic(.query, rule: rule, at: location, message, remedy: remedy)
    }
}

extension Sequence where Element == Diagnostic {
    /// The diagnostics in file order, each one once.
    public func inFileOrder() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }
            .sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
    }

    /// How many of the given severity there are.
    public func count(of severity: Severity) -> Int {
        reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
    }
}
