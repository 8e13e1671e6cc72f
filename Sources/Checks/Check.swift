package import Diagnostics

/// One thing that a careful reader would find.
///
/// A check lives in a file of its own, named after it, with a test file of the same name.
package protocol Check: Sendable {
    static var rule: Rule { get }
    /// Everything that this check finds, in any order.
    static func findings(in content: CheckedContent) -> [Diagnostic]
}

extension Check {
    /// One finding of this check.
    static func finding(at location: SourceLocation, _ message: String, remedy: String? = nil) -> Diagnostic {
        Diagnostic(rule.severity, rule: rule.id, at: location, message, remedy: remedy)
    }
}
