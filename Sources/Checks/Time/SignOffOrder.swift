package import Diagnostics
internal import Model

/// Members approve a report after officers have agreed it.
package enum SignOffOrder: Check {
    package static let rule = Rule(
        "sign-off-order",
        .query,
        .time,
        title: "Reports approved before they were agreed",
        finds: "A member's approval in `sign-off` that is dated before an officer's agreement.",
        why: "What was approved was not the report that officers agreed, or one of the dates is wrong.",
        answer: "Correct the date."
    )

    /// Finds approvals that came before agreements.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.reports.compactMap { report -> Diagnostic? in
            let dated = report.signOff.compactMap { entry in entry.date.map { (role: entry.role.value, date: $0) } }
            for approval in dated where isApproval(approval.role) {
                let later = dated.first { !isApproval($0.role) && $0.date.value.firstDay > approval.date.value.lastDay }
                guard let later else { continue }
                return finding(
                    at: approval.date.location,
                    "'\(approval.role)' is dated \(approval.date.value.words), before '\(later.role)' on "
                        + later.date.value.words,
                    remedy: "correct one of the dates"
                )
            }
            return nil
        }
    }

    private static func isApproval(_ role: String) -> Bool {
        let folded = role.lowercased()
        return folded.contains("approv") && ["member", "portfolio", "leader"].contains { folded.contains($0) }
    }
}
