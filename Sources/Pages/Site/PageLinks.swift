import Figures
internal import Measures
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// Resolves this site's own links as seen from one page.
///
/// It is a class because every text of the page holds it.
final class PageLinks: LinkResolver, Sendable {
    let site: SiteContext
    /// The page's own address from the top of the site.
    let page: String
    /// What leads from the page to the top of the site: empty, or `../`.
    let root: String
    /// The kinds of thing that stand on the page itself, as on the page that holds everything.
    let kindsOnThisPage: Set<Reference.Kind>

    init(site: SiteContext, page: String, root: String, kindsOnThisPage: Set<Reference.Kind>) {
        self.site = site
        self.page = page
        self.root = root
        self.kindsOnThisPage = kindsOnThisPage
    }

    func target(of link: MarkdownLink) -> LinkTarget? {
        if AddressSafety.isFile(link.destination) {
            return site.file(link.destination)
                .map { LinkTarget(address: root + $0.path, words: $0.path, note: $0.words) }
        }
        guard let reference = Reference(link.destination), var target = target(of: reference) else { return nil }
        if let reading = reading(of: reference) { target.words = reading }
        return target
    }

    /// The reading that a link names by its period, to be written where the link has no words.
    private func reading(of reference: Reference) -> String? {
        guard reference.kind == .kpi, let period = reference.period,
            let measure = site.measure(reference.id)?.measure,
            let readings = measure.readings(linkedAs: reference.series)
        else { return nil }
        return Period(period, kind: measure.periodKind).flatMap { readings.reading(in: $0) }?.text
    }

    func figure(for image: MarkdownLink) -> HTML? {
        if AddressSafety.isFile(image.destination) {
            return site.file(image.destination).flatMap { file in
                file.kind.isPicture ? site.figures.picture.html(PictureFigure(file, image, on: self)) : nil
            }
        }
        guard let reference = Reference(image.destination) else { return nil }
        if reference.kind == .table, let table = site.tables.first(where: { $0.id == reference.id }) {
            return site.figures.table.html(TableFigureModel(table, on: self))
        }
        guard let standing = site.measure(reference.id) else { return nil }
        switch reference.kind {
        case .chart:
            return ChartFigure(standing, on: self).map { site.figures.chart.html($0) }
        case .table:
            return site.figures.readings.html(ReadingsTable(standing, on: self))
        default:
            return nil
        }
    }

    /// Where a reference leads from the page.
    func target(of reference: Reference) -> LinkTarget? {
        guard let destination = site.map.destination(of: reference) else { return nil }
        // The readings of a measure, placed as a table, have their place on the measure's own page only.
        let isHere =
            kindsOnThisPage.contains(reference.kind) && destination.page != SiteMap.measure(reference.id)
            // A milestone without a place of its own is not on this site.
            && (reference.kind != .milestone || destination.anchor != nil)
        let address =
            isHere
            ? "#" + SiteMap.anchor(reference.kind, reference.id) : root + destination.address
        guard let part = reference.part else { return LinkTarget(address: address, words: destination.title) }
        // The rows of a table have places of their own where the table has its own.
        let anchor =
            reference.kind == .table
            ? "#" + SiteMap.anchor(.table, reference.id) + "-" + part
            : "#" + part
        let base = isHere ? "" : root + destination.page
        return LinkTarget(address: base + anchor, words: destination.title)
    }
}
