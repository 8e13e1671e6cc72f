public import Diagnostics

/// How severe the findings of one rule are on this site.
public struct CheckSetting: Sendable {
    /// The levels that site.yaml may choose.
    public enum Level: String, CaseIterable, Sendable {
        /// The findings stop the build, are listed, or are not looked for.
        case error, query, off
    }

    /// The rule's id.
    public var rule: Located<String>
    /// The level.
    public var level: Located<Level>

    /// Creates a setting.
    public init(rule: Located<String>, level: Located<Level>) {
        self.rule = rule
        self.level = level
    }
}
