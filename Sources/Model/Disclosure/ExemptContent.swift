internal import Diagnostics
internal import Markdown

/// Takes exempt content (part 2) out, so that no page, data file or index can hold any of it.
///
/// Of an exempt report, what the public agenda shows stays: its title, meeting and dates, and the paragraph under which
/// it is exempt. What tables, milestones and case studies say for that report goes.
enum ExemptContent {
    static func removed(from content: Content) -> Content {
        var content = content
        let exempt = Set(content.reports.filter(\.isExempt).map(\.id))
        for report in content.reports.indices {
            blankPapers(&content.reports[report])
            guard exempt.contains(content.reports[report].id) else { continue }
            content.reports[report].body = content.reports[report].body.blank
            content.reports[report].narrative = content.reports[report].narrative.blank
            content.reports[report].formalSections = []
            content.reports[report].enquiry = nil
            content.reports[report].published = nil
        }
        guard !exempt.isEmpty else { return content }
        content.tables.removeAll { table in table.report.map { exempt.contains($0.value) } ?? false }
        for priority in content.priorities.indices {
            content.priorities[priority].caseStudies.removeAll { study in
                study.report.map { exempt.contains($0.value) } ?? false
            }
            for milestone in content.priorities[priority].milestones.indices {
                content.priorities[priority].milestones[milestone].updates.removeAll {
                    exempt.contains($0.report.value)
                }
            }
        }
        return content
    }

    private static func blankPapers(_ report: inout Report) {
        for index in report.appendices.indices where report.appendices[index].isExempt {
            report.appendices[index].title.value = ""
        }
        for index in report.backgroundPapers.indices where report.backgroundPapers[index].isExempt {
            report.backgroundPapers[index].title.value = ""
        }
    }
}

extension MarkdownDocument {
    /// The same place without a text.
    fileprivate var blank: MarkdownDocument { MarkdownDocument("", origin: origin) }
}
