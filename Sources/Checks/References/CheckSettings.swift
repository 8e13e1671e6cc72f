package import Diagnostics
internal import Model

/// What site.yaml says about checks names rules that exist, and does not turn off what makes a site false or unsafe.
package enum CheckSettings: Check {
    package static let rule = Rule(
        "check-settings",
        .error,
        .references,
        title: "Settings of checks that cannot be applied",
        finds: """
            A rule named under `checks` in site.yaml or in acknowledgements.yaml that does not exist, or one that \
            may not be turned off.
            """,
        why: "A setting that does nothing gives false comfort.",
        answer: "Correct the name. What makes a site false, unsafe or broken is always an error."
    )

    /// Finds settings that cannot be followed.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let adjustable = Checks.all.map { $0.rule }.filter { $0.severity == .query }.map(\.id)
        return checked.content.settings.checks.compactMap { setting in
            if adjustable.contains(setting.rule.value) { return nil }
            guard let rule = RuleRegister.rule(setting.rule.value) else {
                return unknown(setting.rule, among: adjustable)
            }
            guard rule.severity == .error else {
                return finding(
                    at: setting.rule.location,
                    "the severity of '\(rule.id)' cannot be changed",
                    remedy: "remove the line; its queries can be acknowledged"
                )
            }
            guard setting.level.value != .error else { return nil }
            return finding(
                at: setting.level.location,
                "what '\(rule.id)' finds makes the site false, unsafe or broken, and is always an error",
                remedy: "remove the line, and correct what is found"
            )
        }
            + checked.content.acknowledgements.compactMap { answer in
                RuleRegister.rule(answer.rule.value) == nil
                    ? unknown(answer.rule, among: RuleRegister.askingIDs) : nil
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
