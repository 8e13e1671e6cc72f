internal import Diagnostics
internal import Markdown

/// Takes exempt content (part 2) out, so that no page, data file or index can hold any of it.
///
/// Of an exempt report, what the public agenda shows stays: its title, meeting and dates, and the paragraph under which
/// it is exempt. What tables, milestones and case studies say for that report goes.
enum ExemptContent {
    static func removed(from content: Content) -> Content {
        var content = content
        let exempt = Set(content.reports.filter { $0.cover.part?.value == 2 }.map(\.id))
        for report in content.reports.indices {
            blankPapers(&content.reports[report].cover)
            guard exempt.contains(content.reports[report].id) else { continue }
            content.reports[report].body = content.reports[report].body.blank
            content.reports[report].narrative = content.reports[report].narrative.blank
            content.reports[report].formalSections = []
            content.reports[report].ownQuestions = nil
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

    private static func blankPapers(_ cover: inout CoverSheet) {
        for index in cover.appendices.indices where cover.appendices[index].part == 2 {
            cover.appendices[index].title = ""
        }
        for index in cover.backgroundPapers.indices where cover.backgroundPapers[index].part == 2 {
            cover.backgroundPapers[index].title = ""
        }
    }
}

extension MarkdownDocument {
    /// The same place without a text.
    fileprivate var blank: MarkdownDocument { MarkdownDocument("", origin: origin) }
}
