package import Diagnostics
package import Model

/// What is left of the findings when those that somebody has answered are taken out.
package struct JudgedFindings: Sendable {
    /// The findings that nobody has answered, in file order.
    package let open: [Diagnostic]
    /// The queries that were answered, with the answers, in file order.
    package let acknowledged: [(query: Diagnostic, answer: Acknowledgement)]
}

/// Sets the answers of `acknowledgements.yaml` against the queries.
///
/// An error cannot be answered: a site that is false, unsafe or broken stays so whatever the reason.
package enum Acknowledging {
    package static let rule = Rule(
        "acknowledgement-unmatched",
        .query,
        .answers,
        title: "Acknowledgements that match no query",
        finds: "An entry of acknowledgements.yaml that matches no query.",
        why: "A leftover answer would hide the next query of its kind.",
        answer: "Remove it, or correct its file or words."
    )

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
    package static func judge(
        _ findings: [Diagnostic],
        answers: [Acknowledgement],
        asksForUnmatched: Bool = true,
        path: (String) -> String,
        line: (SourceLocation) -> Substring?
    ) -> JudgedFindings {
        var open = [Diagnostic]()
        var acknowledged = [(query: Diagnostic, answer: Acknowledgement)]()
        let claims = answers.enumerated().flatMap { Self.claims(of: $1, at: $0) }
        var used = Set<Claim>()
        for finding in findings.inFileOrder() {
            let candidates = claims.filter { isOf(answers[$0.answer], finding, path: path) }
            guard finding.severity == .query else {
                open.append(finding)
                continue
            }
            if let group = finding.group {
                var left = group.items
                for (index, claims) in Dictionary(grouping: candidates, by: \.answer).sorted(by: { $0.key < $1.key }) {
                    let answered = left.filter { item in claims.contains { isNamed(item.value, $0.words) } }
                    if answered.isEmpty { continue }
                    used.formUnion(claims.filter { claim in answered.contains { isNamed($0.value, claim.words) } })
                    acknowledged.append((finding.about(group.keeping(answered)), answers[index]))
                    left.removeAll(where: answered.contains)
                }
                if !left.isEmpty { open.append(finding.about(group.keeping(left))) }
            } else if let claim = candidates.first(where: { isSaid($0.words, in: finding, line: line) }) {
                used.insert(claim)
                acknowledged.append((finding, answers[claim.answer]))
            } else {
                open.append(finding)
            }
        }
        for claim in claims where asksForUnmatched && !used.contains(claim) {
            let answer = answers[claim.answer]
            let isError = findings.contains {
                $0.severity == .error && isOf(answer, $0, path: path) && isSaid(claim.words, in: $0, line: line)
            }
            open.append(unmatched(claim, of: answer, isError: isError))
        }
        return JudgedFindings(open: open.inFileOrder(), acknowledged: acknowledged)
    }

    /// What an answer says that it answers: one of its words, or everything of its rule and file.
    private struct Claim: Hashable {
        let answer: Int
        let words: String?
    }

    private static func claims(of answer: Acknowledgement, at index: Int) -> [Claim] {
        answer.words.isEmpty
            ? [Claim(answer: index, words: nil)] : answer.words.map { Claim(answer: index, words: $0.value) }
    }

    private static func unmatched(_ claim: Claim, of answer: Acknowledgement, isError: Bool) -> Diagnostic {
        .query(
            rule,
            at: answer.rule.location,
            isError
                ? "this answers an error of the rule '\(answer.rule.value)', and errors cannot be acknowledged"
                : "the rule '\(answer.rule.value)' has no query about '\(answer.file.value)'"
                    + (claim.words.map { " that matches '\($0)'" } ?? ""),
            remedy: isError ? "correct what is wrong" : "remove the acknowledgement, or correct its file or words"
        )
    }

    /// Whether a path is the one written, in which `*` stands for any one name.
    private static func isPath(_ path: String, like pattern: String) -> Bool {
        let (parts, wanted) = (path.split(separator: "/"), pattern.split(separator: "/"))
        return parts.count == wanted.count && zip(parts, wanted).allSatisfy { $1 == "*" || $0 == $1 }
    }

    /// Whether an answer is about a finding's rule and file.
    private static func isOf(_ answer: Acknowledgement, _ finding: Diagnostic, path: (String) -> String) -> Bool {
        finding.rule == answer.rule.value && isPath(finding.location.path, like: path(answer.file.value))
    }

    /// Whether the words stand in what is asked, or in the line that it is about.
    private static func isSaid(
        _ words: String?,
        in finding: Diagnostic,
        line: (SourceLocation) -> Substring?
    ) -> Bool {
        guard let words else { return true }
        return finding.message.contains(words) || line(finding.location)?.contains(words) == true
    }

    /// Whether one of several things is meant: its name holds the words, and not as the beginning of a longer id.
    ///
    /// So `EH-1` does not answer for `EH-10`, which may be added later; `EH-` answers for both.
    private static func isNamed(_ name: String, _ words: String?) -> Bool {
        guard let words else { return true }
        return name.ranges(of: words).contains { range in
            let before = name[..<range.lowerBound].last
            let after = name[range.upperBound...].first
            let isBegun = before.map(isPartOfIdentifier) == true && words.first.map(isPartOfIdentifier) == true
            let goesOn = after.map(isPartOfIdentifier) == true && words.last.map { $0.isLetter || $0.isNumber } == true
            return !isBegun && !goesOn
        }
    }

    private static func isPartOfIdentifier(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "."
    }
}
