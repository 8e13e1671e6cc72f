internal import Measures
package import Markdown

extension Content {
    /// Every Markdown text of the content, in the order of the files.
    package var documents: [MarkdownDocument] {
        var documents = [settings.demonstration, settings.plan.summary, settings.accessibility?.method].compactMap(
            \.self
        )
        documents += settings.accessibility?.issues ?? []
        documents += settings.accessibility?.disproportionateBurden ?? []
        documents += settings.accessibility?.outOfScope ?? []
        documents += settings.accessibility?.improvements.map { [$0] } ?? []
        documents += settings.accessibility?.enforcement.map { [$0] } ?? []
        documents += glossary.compactMap(\.definition)
        for priority in priorities {
            documents += [priority.vision, priority.narrative]
            documents += priority.measures.flatMap { [$0.definition, $0.caveats].compactMap(\.self) }
            for milestone in priority.milestones {
                documents += [milestone.description, milestone.intendedImpact, milestone.measure].compactMap(\.self)
                for update in milestone.updates {
                    documents += [update.progress, update.impact, update.next].compactMap(\.self)
                }
            }
            documents += priority.caseStudies.map(\.body)
        }
        documents += reports.flatMap { [$0.body] + ($0.ownQuestions.map { [$0] } ?? []) }
        documents += meetings.map(\.minutes)
        documents += pages.map(\.body)
        documents += obligations.compactMap(\.detail)
        for action in actions {
            documents += [action.text] + action.updates.map(\.text)
        }
        documents += workProgramme.map(\.reason)
        documents += tables.compactMap(\.notes)
        return documents
    }
}
