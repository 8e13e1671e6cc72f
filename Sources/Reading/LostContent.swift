internal import Diagnostics
internal import Model

extension ContentGaps {
    /// What the errors of reading keep from being known.
    init(_ diagnostics: [Diagnostic], in contentFiles: ContentFiles) {
        self.init()
        let root = contentFiles.displayPath("").count
        for diagnostic in diagnostics where diagnostic.severity == .error {
            let path = diagnostic.location.path
            files.insert(path)
            kinds.formUnion(Self.kinds(lostBy: diagnostic.rule, in: path.dropFirst(root)))
        }
    }

    private static func kinds(lostBy rule: String, in path: Substring) -> Set<Reference.Kind> {
        let losesThing = Rule.losingThings.contains(rule)
        let parts = path.split(separator: "/")
        guard let folder = parts.first, let name = parts.last else { return [] }
        if folder == "priorities", name.hasSuffix(".csv") { return losesThing ? [.kpi, .chart] : [] }
        if folder == "tables" { return [.table] }
        // Evidence without its kind is kept as a page, which it need not be.
        if rule == "bad-reference" { return [.page] }
        guard losesThing else { return [] }
        switch (folder, name) {
        case ("site.yaml", _):
            guard rule == "missing-file" || rule == "bad-id" else { return [] }
            return [.priority, .report, .audit, .kpi, .chart, .milestone, .case]
        case ("actions.yaml", _): return [.action]
        case ("risks.yaml", _): return [.risk]
        case ("obligations.yaml", _): return [.obligation, .audit]
        case ("priorities", "priority.md"): return [.priority, .kpi, .chart, .milestone, .case]
        case ("priorities", "milestones.yaml"): return [.milestone]
        case ("priorities", _) where parts.contains("case-studies"): return [.case]
        case ("reports", "report.md"): return [.report, .audit]
        case ("meetings", _): return [.meeting, .question]
        case ("pages", _): return [.page]
        default: return []
        }
    }
}
