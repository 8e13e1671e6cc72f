package import Diagnostics

/// How severe the findings of one rule are on this site.
package struct CheckSetting: Sendable {
    /// The levels that site.yaml may choose.
    package enum Level: String, CaseIterable, Sendable {
        /// The findings stop the build, are listed, or are not looked for.
        case error, query, off
    }

    /// The rule's id.
    package var rule: Located<String>
    /// The level.
    package var level: Located<Level>

    /// Creates a setting.
    package init(rule: Located<String>, level: Located<Level>) {
        self.rule = rule
        self.level = level
    }
}
