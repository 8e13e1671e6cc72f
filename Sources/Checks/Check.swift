package import Diagnostics

/// One thing that a careful reader would find.
///
/// A check lives in a file of its own, named after it, with a test file of the same name and a page in `docs/checks/`.
package protocol Check: Sendable {
    /// The stable id that findings carry and site.yaml refers to.
    static var rule: String { get }
    /// What the check finds, in plain words, as a heading for everybody.
    static var title: String { get }
    /// What the check looks for, in full: what its page in `docs/checks/` says under "What it finds".
    static var finds: String { get }
    /// Why that matters: what the same page says.
    static var why: String { get }
    /// How much its findings matter unless site.yaml says otherwise.
    ///
    /// What makes a site false, unsafe or broken is an error and always stays one. What a careful reader would ask is a
    /// query; site.yaml may make it an error, or turn it off.
    static var severity: Severity { get }
    /// Everything that this check finds, in any order.
    static func findings(in content: CheckedContent) -> [Diagnostic]
}

extension Check {
    /// An error: what most checks of references find.
    package static var severity: Severity { .error }

    /// One finding of this check.
    static func finding(at location: SourceLocation, _ message: String, remedy: String? = nil) -> Diagnostic {
        Diagnostic(severity, rule: rule, at: location, message, remedy: remedy)
    }
}
