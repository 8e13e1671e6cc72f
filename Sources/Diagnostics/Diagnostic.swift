/// How much a diagnostic matters.
package enum Severity: String, Sendable, Hashable {
    /// Something false, unsafe or broken: no site is written.
    case error
    /// Something that a careful reader would ask: the site is written.
    case query
}

/// One thing that is wrong, or that a careful reader would ask, at one place.
package struct Diagnostic: Hashable, Sendable {
    /// Whether it stops the build.
    package var severity: Severity
    /// The id of the rule that found it: `unknown-key`.
    package var rule: String
    /// Where it is.
    package var location: SourceLocation
    /// What is wrong, as one sentence without its full stop.
    package var message: String
    /// What would be right, as one sentence without its full stop; `nil` where the message says it all.
    package var remedy: String?
    /// The words that it is about, with where they begin and end; `nil` where only the place is known.
    package var span: SourceSpan?
    /// Further places that it concerns.
    package var related: [RelatedPlace] = []
    /// What is to be written instead, where that is certain.
    package var replacement: Replacement?
    /// The things that it says the same of; `nil` for a diagnostic about one thing.
    package var group: DiagnosticGroup?

    /// Creates a diagnostic.
    package init(
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
    package static func error(
        _ rule: Rule,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) -> Diagnostic {
        Diagnostic(.error, rule: rule.id, at: location, message, remedy: remedy)
    }

    /// A query: something that a careful reader would ask.
    package static func query(
        _ rule: Rule,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) -> Diagnostic {
        Diagnostic(.query, rule: rule.id, at: location, message, remedy: remedy)
    }

    /// An error of a rule named by its id.
    package static func error(
        _ rule: String,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) -> Diagnostic {
        Diagnostic(.error, rule: rule, at: location, message, remedy: remedy)
    }

    /// A query of a rule named by its id.
    package static func query(
        _ rule: String,
        at location: SourceLocation,
        _ message: String,
        remedy: String? = nil
    ) -> Diagnostic {
        Diagnostic(.query, rule: rule, at: location, message, remedy: remedy)
    }
}

extension Diagnostic {
    /// The same, as severe as given.
    package func graded(_ severity: Severity) -> Diagnostic {
        var graded = self
        graded.severity = severity
        return graded
    }
}

extension Sequence where Element == Diagnostic {
    /// The diagnostics in file order, each one once.
    package func inFileOrder() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }
            .sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
    }

    /// How many of the given severity there are.
    package func count(of severity: Severity) -> Int {
        reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
    }
}
