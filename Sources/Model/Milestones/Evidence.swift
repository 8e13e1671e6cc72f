/// What kind of thing shows that a milestone made a difference, the strongest first.
package enum EvidenceGrade: String, CaseIterable, Sendable {
    /// Figures of a measure or a table.
    case figures
    /// An audit or an inspection.
    case audit
    /// What somebody tells: a case study, a page, another milestone.
    case account

    /// The grade of what a reference names.
    package init(of reference: Reference) {
        switch reference.kind {
        case .kpi, .chart, .table: self = .figures
        case .audit, .obligation, .report: self = .audit
        case .case, .milestone, .priority, .action, .risk, .meeting, .question, .page: self = .account
        }
    }

    /// Whether it is strong enough where at least the other is asked for; figures and audit are worth the same.
    package func suffices(for least: EvidenceGrade) -> Bool { least == .account || self != .account }
}

/// What the evidence of a milestone comes to.
package enum EvidenceStanding: Hashable, Sendable {
    /// Nothing is named.
    case none
    /// Something is named, but nothing of the grade that is asked for.
    case tooWeak
    /// It shows what is claimed.
    case shows
    /// Something named does not bear the claim out, and why.
    case contradicted(String)
}
