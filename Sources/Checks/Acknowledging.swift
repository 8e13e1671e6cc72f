public import Diagnostics
public import Model

/// What is left of the findings when those that somebody has answered are taken out.
public struct JudgedFindings: Sendable {
    /// The findings that nobody has answered, in file order.
    public let open: [Diagnostic]
    /// The queries that were answered, with the answers, in file order.
    public let acknowledged: [(query: Diagnostic, answer: Acknowledgement)]
}

/// Sets the answers of `acknowledgements.yaml` against the queries.
///
/// An error cannot be answered: a site that is false, unsafe or broken stays so whatever the reason.
public enum Acknowledging {
    /// The rule's id.
    public static let rule = "acknowledgement-unmatched"
    /// What it finds.
    public static let title = "Answers to questions that nobody asks any more"

    /// Takes out what was answered, and asks about answers that answer nothing.
    ///
    /// - Parameters:
    ///   - findings: All findings of a run.
    ///   - answers: The content of `acknowledgements.yaml`.
    ///   - asksForUnmatched: Whether an answer without a question is a query; not where the site is built as at another
    ///     report than its own, to which other questions belong.
    ///   - path: The path that findings carry for a file of the content.
    ///   - line: The line of a file that a finding is about.
    /// - Returns: What is open and what was answered.
    public static func judge(
        _ findings: [Diagnostic],
        answers: [Acknowledgement],
        asksForUnmatched: Bool = true,
        path: (String) -> String,
        line: (SourceLocation) -> Substring?
    ) -> JudgedFindings {
        var open = [Diagnostic]()
        var acknowledged = [(query: Diagnostic, answer: Acknowledgement)]()
        var used = Set<Int>()
        for finding in findings.inFileOrder() {
            let answer = answers.indices.first { matches(finding, answers[$0], path: path, line: line) }
            if let answer, finding.severity == .query {
                used.insert(answer)
                acknowledged.append((finding, answers[answer]))
            } else {
                open.append(finding)
            }
        }
        for (index, answer) in answers.enumerated() where asksForUnmatched && !used.contains(index) {
            let isError = findings.contains { $0.severity == .error && matches($0, answer, path: path, line: line) }
            open.append(
                .query(
                    rule,
                    at: answer.rule.location,
                    isError
                        ? "this answers an error of the rule '\(answer.rule.value)', and errors cannot be acknowledged"
                        : "nothing in '\(answer.file.value)' is found by the rule '\(answer.rule.value)' as it is answered here",
                    remedy: isError
                        ? "mend what is wrong" : "take the acknowledgement out, or correct its file or words"
                )
            )
        }
        return JudgedFindings(open: open.inFileOrder(), acknowledged: acknowledged)
    }

    /// Whether a path is the one written, in which `*` stands for any one name.
    private static func isPath(_ path: String, like pattern: String) -> Bool {
        let (parts, wanted) = (path.split(separator: "/"), pattern.split(separator: "/"))
        return parts.count == wanted.count && zip(parts, wanted).allSatisfy { $1 == "*" || $0 == $1 }
    }

    private static func matches(
        _ finding: Diagnostic,
        _ answer: Acknowledgement,
        path: (String) -> String,
        line: (SourceLocation) -> Substring?
    ) -> Bool {
        guard finding.rule == answer.rule.value, isPath(finding.location.path, like: path(answer.file.value)) else {
            return false
        }
        guard let words = answer.words else { return true }
        return finding.message.contains(words) || line(finding.location)?.contains(words) == true
    }
}
