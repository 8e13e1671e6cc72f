internal import Diagnostics
internal import Measures
package import Model
internal import Templates

/// Makes every file of a site in memory.
package struct SiteRenderer: Sendable {
    private let jobs: [SiteFile]

    /// Plans a site.
    ///
    /// - Parameters:
    ///   - snapshot: What the site says.
    ///   - templates: Templates without errors.
    ///   - assets: Files that are copied as they are, such as style sheets, by their path in the site.
    ///   - logo: The bytes of the file that `site.yaml` names as its logo.
    ///   - attachments: The bytes of the files that texts show or offer, by their path in the content folder.
    ///   - quality: What a careful reader would still ask.
    package init(
        _ snapshot: Snapshot,
        templates: SiteTemplates,
        assets: [String: [UInt8]],
        logo: [UInt8]? = nil,
        attachments: [String: [UInt8]] = [:],
        quality: DataQuality = .empty
    ) {
        let site = SiteContext(snapshot, figures: templates.figures, quality: quality)
        jobs  // The index is one long job: it begins first, so that it does not end last.
        =
            Self.data(of: site)
            + Self.pages(of: site, templates)
            + assets.map { path, bytes in SiteFile(path: path) { bytes } }
            + [
                SiteFile(path: SiteMap.siteStyleSheet) { SiteStyle.css(site) }
            ]
            + Self.logo(logo, of: site)
            + attachments.map { path, bytes in SiteFile(path: path) { bytes } }
    }

    /// The paths of the files that will be made, each one once.
    package var paths: [String] { jobs.map(\.path) }

    private static func logo(_ bytes: [UInt8]?, of site: SiteContext) -> [SiteFile] {
        guard let bytes, let file = site.settings.logo else { return [] }
        return [SiteFile(path: SiteMap.logo(file.value)) { bytes }]
    }

    private static func data(of site: SiteContext) -> [SiteFile] {
        var jobs = [
            SiteFile(path: SiteMap.data) { try ReportData.json(site) },
            SiteFile(path: SiteMap.dataSchema) { try ReportData.schema() },
            SiteFile(path: SiteMap.searchIndex) { try SearchIndex(site).script() },
            // Without measures too: the scorecard's page links to it.
            SiteFile(path: SiteMap.scorecardData) { ScorecardFile.csv(site) },
        ]
        for table in site.tables {
            let file = DataTableFile(table)
            jobs.append(SiteFile(path: SiteMap.tableData(table.id)) { file.csv })
            jobs.append(SiteFile(path: SiteMap.tableMetadata(table.id)) { try file.metadata(site) })
        }
        for standing in site.measures {
            let file = MeasureDataFile(standing: standing)
            jobs.append(SiteFile(path: SiteMap.measureData(standing.id)) { file.csv })
            jobs.append(SiteFile(path: SiteMap.measureMetadata(standing.id)) { try file.metadata(site) })
        }
        return jobs
    }

    /// The pages; the one that holds everything is a long job and begins first, so that it does not end last.
    private static func pages(of site: SiteContext, _ templates: SiteTemplates) -> [SiteFile] {
        let pages = templates.pages.flatMap { $0(site) }
        return pages.filter { $0.path == SiteMap.everything } + pages.filter { $0.path != SiteMap.everything }
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
