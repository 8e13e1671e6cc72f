package import Diagnostics

/// Every rule of the program.
package enum RuleRegister {
    /// Those of the checks, of what was answered, of reading, of templates and of the finished pages.
    package static let all: [Rule] = Checks.all.map { $0.rule } + [Acknowledging.rule] + others

    /// The rule with an id.
    package static func rule(_ id: String) -> Rule? { byID[id] }

    /// The ids of the rules whose findings are queries, which may be acknowledged.
    static let askingIDs = all.filter { $0.severity == .query }.map(\.id)

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// Without those that a check has as well.
    private static let others: [Rule] = {
        let checked = Set(Checks.all.map { $0.rule.id })
        return Rule.withoutCheck.filter { !checked.contains($0.id) }
    }()
}
