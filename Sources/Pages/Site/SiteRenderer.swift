internal import Diagnostics
internal import Measures
package import Model
internal import Templates

/// Makes every file of a site in memory.
package struct SiteRenderer: Sendable {
    /// A file that is still to be made.
    private struct Job: Sendable {
        let path: String
        let make: @Sendable () throws -> [UInt8]
    }

    private let jobs: [Job]

    /// Plans a site.
    ///
    /// - Parameters:
    ///   - snapshot: What the site says.
    ///   - templates: Templates without errors.
    ///   - assets: Files that are copied as they are, such as style sheets, by their path in the site.
    ///   - logo: The bytes of the file that `site.yaml` names as its logo.
    ///   - quality: What a careful reader would still ask.
    package init(
        _ snapshot: Snapshot,
        templates: SiteTemplates,
        assets: [String: [UInt8]],
        logo: [UInt8]? = nil,
        quality: DataQuality = .empty
    ) {
        let site = SiteContext(snapshot, figures: templates.figures, quality: quality)
        jobs  // The index is one long job: it begins first, so that it does not end last.
        =
            Self.data(of: site)
            + Self.pages(of: site, templates)
            + assets.map { path, bytes in Job(path: path) { bytes } }
            + [
                Job(path: SiteMap.siteStyleSheet) { SiteStyle.css(site) }
            ]
            + Self.logo(logo, of: site)
    }

    /// The paths of the files that will be made, each one once.
    package var paths: [String] { jobs.map(\.path) }

    private static func logo(_ bytes: [UInt8]?, of site: SiteContext) -> [Job] {
        guard let bytes, let file = site.settings.logo else { return [] }
        return [Job(path: SiteMap.logo(file.value)) { bytes }]
    }

    private static func data(of site: SiteContext) -> [Job] {
        var jobs = [
            Job(path: SiteMap.data) { try ReportData(site).json() },
            Job(path: SiteMap.searchIndex) { try SearchIndex(site).script() },
            // Without measures too: the scorecard's page links to it.
            Job(path: SiteMap.scorecardData) { ScorecardFile.csv(site) },
        ]
        for table in site.tables {
            let file = DataTableFile(table)
            jobs.append(Job(path: SiteMap.tableData(table.id)) { file.csv })
            jobs.append(Job(path: SiteMap.tableMetadata(table.id)) { try file.metadata(site) })
        }
        for standing in site.measures {
            let file = MeasureDataFile(standing: standing)
            jobs.append(Job(path: SiteMap.measureData(standing.id)) { file.csv })
            jobs.append(Job(path: SiteMap.measureMetadata(standing.id)) { try file.metadata(site) })
        }
        return jobs
    }

    private static func pages(of site: SiteContext, _ templates: SiteTemplates) -> [Job] {
        func page<Model: TemplateModel>(
            _ path: String,
            _ template: Template<Model>,
            _ make: @escaping @Sendable (SiteContext) -> Model
        ) -> Job {
            Job(path: path) { template.render(make(site)) }
        }
        let content = site.content
        var jobs = [
            page(SiteMap.everything, templates.everything, EverythingPage.make),
            page(SiteMap.home, templates.home, HomePage.make),
            page(SiteMap.priorities, templates.priorities, PrioritiesPage.make),
            page(SiteMap.milestones, templates.milestones, MilestonesPage.make),
            page(SiteMap.changes, templates.changes, ChangesPage.make),
            page(SiteMap.enquiry, templates.enquiry, EnquiryPage.make),
            page(SiteMap.scorecard, templates.scorecard, ScorecardPage.make),
            page(SiteMap.caseStudies, templates.caseStudies, CaseStudiesPage.make),
            page(SiteMap.reports, templates.reports, ReportsPage.make),
            page(SiteMap.meetings, templates.meetings, MeetingsPage.make),
            page(SiteMap.actions, templates.actions, ActionsPage.make),
            page(SiteMap.obligations, templates.obligations, ObligationsPage.make),
            page(SiteMap.furtherPages, templates.furtherPages, FurtherPagesPage.make),
            page(SiteMap.ratings, templates.ratings, RatingsPage.make),
            page(SiteMap.glossary, templates.glossary, GlossaryPage.make),
            page(SiteMap.dataQuality, templates.dataQuality, DataQualityPage.make),
            page(SiteMap.accessibility, templates.accessibility, AccessibilityPage.make),
            page(SiteMap.design, templates.design, DesignPage.make),
            page(SiteMap.search, templates.search, SearchPage.make),
            page(SiteMap.notFound, templates.notFound, NotFoundPage.make),
        ]
        if !content.workProgramme.isEmpty {
            jobs.append(page(SiteMap.workProgramme, templates.workProgramme, WorkProgrammePage.make))
        }
        if !site.tables.isEmpty { jobs.append(page(SiteMap.tables, templates.tables, TablesPage.make)) }
        jobs += content.priorities.map { priority in
            page(SiteMap.priority(priority.id), templates.priority) { PriorityPage.make($0, priority) }
        }
        jobs += site.measures.enumerated().map { position, standing in
            page(SiteMap.measure(standing.id), templates.measure) { MeasurePage.make($0, position) }
        }
        jobs += site.caseStudies.enumerated().map { position, entry in
            page(SiteMap.caseStudy(entry.study.id.value), templates.caseStudy) { CaseStudyPage.make($0, position) }
        }
        jobs += content.reports.enumerated().map { position, report in
            page(SiteMap.report(report.id), templates.report) { ReportPage.make($0, position) }
        }
        jobs += content.meetings.enumerated().map { position, meeting in
            page(SiteMap.meeting(meeting.id), templates.meeting) { MeetingPage.make($0, position) }
        }
        jobs += content.pages.map { further in
            page(SiteMap.furtherPage(further.id), templates.furtherPage) { FurtherPagePage.make($0, further) }
        }
        return jobs
    }

    /// Makes all files.
    ///
    /// The bytes do not depend on how many are made side by side.
    ///
    /// - Parameters:
    ///   - workers: How many files are made side by side; at least 1.
    ///   - made: Called after each file, from any of the workers.
    /// - Returns: The files by path.
    /// - Throws: An error of the JSON encoder, which no content causes.
    package func render(
        workers: Int,
        made: @escaping @Sendable () -> Void = {}
    ) async throws -> [String: [UInt8]] {
        let queue = JobQueue(count: jobs.count)
        return try await withThrowingTaskGroup(of: [(String, [UInt8])].self) { group in
            for _ in 0..<max(1, min(workers, jobs.count)) {
                group.addTask {
                    var files = [(String, [UInt8])]()
                    while let index = queue.next() {
                        files.append((jobs[index].path, try jobs[index].make()))
                        made()
                    }
                    return files
                }
            }
            var files = [String: [UInt8]]()
            for try await batch in group {
                files.merge(batch) { first, _ in first }
            }
            return files
        }
    }
}
