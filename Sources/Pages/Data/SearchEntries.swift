internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import SafeHTML

/// Makes the entries of the search index, one kind at a time, in the order of the site.
struct SearchEntries {
    let site: SiteContext

    /// A text as its page shows it: figures checked, abbreviations written out.
    private func words(_ document: MarkdownDocument?) -> String? { words(page.text(document)) }

    private func words(_ text: MarkdownText?) -> String? {
        text.map { site.abbreviations.explained($0.html(on: PageAnchors())).words }
    }

    /// The page that shows what is found.
    private var page: Page { Page(SiteMap.search, of: site) }

    private func title(of priority: Priority) -> String { "\(priority.number.value). \(priority.title.value)" }

    private func address(_ reference: Reference) -> String {
        site.map.destination(of: reference)?.address ?? SiteMap.home
    }

    /// The pages of the navigation and of the foot, and the site's further pages, each once.
    var pages: [SearchIndex.Entry] {
        let own = site.content.pages.map { page in
            SearchIndex.Entry(
                SearchPhrases.page,
                page.title.value,
                at: SiteMap.furtherPage(page.id),
                text: [page.summary?.value, words(page.body)]
            )
        }
        let standing = PageKinds.found(on: site).map {
            SearchIndex.Entry(SearchPhrases.page, $0.listTitle, at: $0.address)
        }
        return standing + own
    }

    var priorities: [SearchIndex.Entry] {
        site.content.priorities.map { priority in
            SearchIndex.Entry(
                SearchPhrases.priority,
                title(of: priority),
                at: SiteMap.priority(priority.id),
                text: [priority.lead?.value, words(priority.vision), words(Optional(priority.narrative))]
            )
        }
    }

    var measures: [SearchIndex.Entry] {
        site.measures.map { standing in
            let measure = standing.measure
            return SearchIndex.Entry(
                SearchPhrases.measure,
                measure.title.value,
                at: SiteMap.measure(standing.id),
                in: title(of: site.priority(standing.priority)),
                text: [
                    standing.sentence, measure.ref.map(SearchPhrases.number),
                    measure.flags.joined(separator: " "), measure.series.map(\.name.value).joined(separator: ", "),
                    words(standing.measure.details.definition),
                    words(standing.measure.details.caveats),
                ]
            )
        }
    }

    var milestones: [SearchIndex.Entry] {
        site.snapshot.allStandings.map { standing in
            let milestone = standing.milestone
            let rating = site.settings.milestoneRatings[standing.rating]
            return SearchIndex.Entry(
                SearchPhrases.milestone,
                "\(milestone.id.value): \(milestone.title.value)",
                at: address(Reference(.milestone, milestone.id.value)),
                in: title(of: site.priority(standing.priority)),
                text: [
                    "\(rating.name). \(standing.statusPhrase). \(milestone.year.value.text).", milestone.owner?.value,
                    words(milestone.description), words(standing.update?.progress), words(standing.update?.impact),
                    words(standing.update?.next),
                ]
            )
        }
    }

    var caseStudies: [SearchIndex.Entry] {
        site.caseStudies.map { priority, study in
            SearchIndex.Entry(
                SearchPhrases.caseStudy,
                study.title.value,
                at: SiteMap.caseStudy(study.id.value),
                in: title(of: priority),
                text: [study.summary.value, words(study.body)]
            )
        }
    }

    var actions: [SearchIndex.Entry] {
        let known = Set(site.snapshot.knownActions.map(\.id.value))
        return page.actionRows { known.contains($0.id.value) }.map { action in
            let text = words(action.text) ?? ""
            return SearchIndex.Entry(
                action.kind,
                "\(action.id): \(Self.beginning(of: text))",
                at: SiteMap.actions + "#" + action.anchor,
                in: action.meeting?.words ?? "",
                text: [action.state + ".", action.owner, text] + action.updates.map { words($0.text) }
            )
        }
    }

    var risks: [SearchIndex.Entry] {
        site.content.risks.map { risk in
            SearchIndex.Entry(
                SearchPhrases.risk,
                "\(risk.id.value): \(risk.title)",
                at: address(Reference(.risk, risk.id.value)),
                in: risk.priority.map { title(of: site.priority($0.value)) } ?? "",
                text: [SearchPhrases.score(risk.score), risk.owner?.value, words(risk.mitigation)]
            )
        }
    }

    var obligations: [SearchIndex.Entry] {
        site.snapshot.knownObligations.map { obligation in
            SearchIndex.Entry(
                SearchPhrases.obligation,
                "\(obligation.id.value): \(obligation.title)",
                at: address(Reference(.obligation, obligation.id.value)),
                in: obligation.source.value,
                text: [obligation.reference?.value, words(obligation.detail)]
            )
        }
    }

    /// The cover reports; of an exempt one only what its page shows.
    var reports: [SearchIndex.Entry] {
        site.content.reports.map { report in
            let details = page.details(of: report, headingLevel: 2)
            return SearchIndex.Entry(
                SearchPhrases.report,
                details.title,
                at: SiteMap.report(report.id),
                in: SearchPhrases.asAt(details.asAt),
                text: details.sections.map { words($0.text) } + [words(details.narrative)]
            )
        }
    }

    var meetings: [SearchIndex.Entry] {
        site.content.meetings.map { meeting in
            SearchIndex.Entry(
                SearchPhrases.minutes,
                meeting.title.value,
                at: SiteMap.meeting(meeting.id),
                in: meeting.date?.value.words ?? "",
                text: [words(meeting.minutes)]
                    + meeting.items.flatMap { [$0.title.value, words($0.summary), $0.outcome?.value] }
            )
        }
            + site.content.meetings.flatMap { meeting in
                meeting.questions.map { question in
                    SearchIndex.Entry(
                        SearchPhrases.question,
                        "\(question.id.value): \(Self.beginning(of: question.words))",
                        at: address(Reference(.question, question.id.value)),
                        in: meeting.date?.value.words ?? meeting.title.value,
                        text: [words(question.asked), words(question.answered)]
                    )
                }
            }
    }

    var terms: [SearchIndex.Entry] {
        page.glossaryRows().map { row in
            SearchIndex.Entry(
                SearchPhrases.term,
                row.expansion.map { "\(row.term): \($0)" } ?? row.term,
                at: SiteMap.glossary + "#" + row.anchor,
                text: [words(row.definition)]
            )
        }
    }

    /// How many characters of an action stand for its title.
    private static let titleLength = 90

    /// The beginning of a text that has no title, cut between words.
    static func beginning(of text: String) -> String {
        guard text.count > titleLength else { return text }
        let cut = text.prefix(titleLength)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
    }
}
