package import Diagnostics
internal import Model

/// What site.yaml says about checks names rules that exist, and does not turn off what makes a site false or unsafe.
package enum CheckSettings: Check {
    /// The rule's id.
    package static let rule = "check-settings"
    /// What it finds.
    package static let title = "Settings of checks that cannot be followed"
    /// What it looks for, in full.
    package static let finds = """
        A rule in checks of site.yaml or in acknowledgements.yaml that does not exist, or one that may not be turned off.
        """
    /// Why that matters.
    package static let why = "A setting that does nothing gives false comfort."

    /// Finds settings that cannot be followed.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
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
            return unknown(setting.rule, among: known)
        }
            + checked.content.acknowledgements.compactMap { answer in
                let known = Checks.all.map { $0.rule } + Checks.furtherMeanings.keys.sorted()
                return known.contains(answer.rule.value) ? nil : unknown(answer.rule, among: known)
            }
    }

    private static func unknown(_ rule: Located<String>, among known: [String]) -> Diagnostic {
        finding(
            at: rule.location,
            "there is no rule '\(rule.value)'",
            remedy: NearMiss.nearest(to: rule.value, among: known).map { "did you mean '\($0)'?" }
                ?? "see docs/checks/README.md for all rules"
        )
    }
}
