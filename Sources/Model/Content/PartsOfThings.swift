internal import Diagnostics
internal import Markdown

extension Content {
    /// The parts of a thing that a reference can name after `#`: the headings of a page or a report, the rows of a table.
    ///
    /// `nil` where there is no such thing, and of kinds that have no parts.
    package func parts(of reference: Reference) -> [String]? {
        switch reference.kind {
        case .page: return pages.first { $0.id == reference.id }?.body.headingWords.map(Slug.make)
        case .report:
            guard let report = reports.first(where: { $0.id == reference.id }) else { return nil }
            let formal = report.formalSections.flatMap { [$0.section.rawValue] + $0.text.headingWords }
            return (formal + report.narrative.headingWords).map(Slug.make)
        case .table: return tables.first { $0.id == reference.id }?.rows.map(\.part)
        default: return nil
        }
    }
}

extension DataTable.Row {
    /// How references name it: its heading in lower-case letters, joined by hyphens.
    package var part: String { Slug.make(from: label.value) }
}
