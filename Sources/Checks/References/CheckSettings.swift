public import Diagnostics
internal import Model

/// What site.yaml says about checks names rules that exist, and does not turn off what makes a site false or unsafe.
public enum CheckSettings: Check {
    /// The rule's id.
    public static let rule = "check-settings"
    /// What it finds.
    public static let title = "Settings of checks that cannot be followed"
    /// What it looks for, in full.
    public static let finds = "A rule in checks that does not exist, or one that may not be turned off."
    /// Why that matters.
    public static let why = "A setting that does nothing gives false comfort."

    /// Finds settings that cannot be followed.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.settings.checks.compactMap { setting in
            let known = Checks.all.filter { $0.severity == .query }.map { $0.rule }
            if known.contains(setting.rule.value) { return nil }
            if Checks.all.contains(where: { $0.rule == setting.rule.value }) {
                guard setting.level.value != .error else { return nil }
                return finding(
                    at: setting.level.location,
                    "what '\(setting.rule.value)' finds makes the site false, unsafe or broken, and is always an error",
                    remedy: "take the line out, and mend what is found"
                )
            }
            return finding(
                at: setting.rule.location,
                "there is no rule '\(setting.rule.value)'",
                remedy: NearMiss.nearest(to: setting.rule.value, among: known).map { "did you mean '\($0)'?" }
                    ?? "see docs/checks/README.md for all rules"
            )
        }
    }
}
