internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A kind of page, said once: its template and its model, which pages there are of it, what they are called, where they
/// are listed and how they are made.
///
/// It stands in the file of its model, and `PageKinds.all` names it. Compiled templates, the files of a site, the
/// navigation, the index of further pages, the search and `Templates/README.md` follow from there.
struct PageKind<Model: TemplateModel>: Sendable {
    /// One page of the kind.
    private struct Instance: Sendable {
        let entry: PageEntry
        let surroundings: PageSurroundings
        let make: @Sendable (Page, Frame) -> Model
    }

    let template: String
    let isFound: Bool
    /// What a page of which there is one is called when others name it as the page above them.
    let link: PageLink?
    private let kindsOnThePage: Set<Reference.Kind>
    private let instances: @Sendable (SiteContext) -> [Instance]
    private let listedPages: @Sendable (SiteContext, PageList) -> [PageEntry]

    /// A page of which there is one.
    ///
    /// - Parameters:
    ///   - template: The name of its template.
    ///   - address: Its address from the top of the site.
    ///   - title: Its title.
    ///   - listedAs: What lists call it, where that is not its title.
    ///   - description: One sentence about it.
    ///   - below: The page that it belongs to.
    ///   - lists: Where it is listed.
    ///   - presence: Whether it is made and listed.
    ///   - isFound: Whether the search finds it; a page that is listed nowhere is never found.
    ///   - kindsOnThePage: The kinds of thing that stand on it, so that links to them stay on it.
    ///   - make: Makes the model.
    init(
        _ template: String,
        at address: String,
        title: String,
        listedAs: String? = nil,
        description: @escaping @Sendable (SiteContext) -> String?,
        below: PageLink? = nil,
        in lists: Set<PageList> = [],
        presence: PagePresence = .always,
        isFound: Bool = true,
        kindsOnThePage: Set<Reference.Kind> = [],
        make: @escaping @Sendable (Page, Frame) -> Model
    ) {
        let entry: @Sendable (SiteContext) -> PageEntry = { site in
            PageEntry(address, title, listedAs: listedAs, description: description(site))
        }
        self.template = template
        self.isFound = isFound
        self.kindsOnThePage = kindsOnThePage
        link = PageLink(address: address, words: title)
        instances = { site in
            guard presence.isMade(site) else { return [] }
            return [Instance(entry: entry(site), surroundings: PageSurroundings(above: below), make: make)]
        }
        listedPages = { site, list in lists.contains(list) && presence.isListed(site) ? [entry(site)] : [] }
    }

    /// A page of which there is one, with a description that is the same on every site.
    init(
        _ template: String,
        at address: String,
        title: String,
        listedAs: String? = nil,
        description: String,
        below: PageLink? = nil,
        in lists: Set<PageList> = [],
        presence: PagePresence = .always,
        isFound: Bool = true,
        kindsOnThePage: Set<Reference.Kind> = [],
        make: @escaping @Sendable (Page, Frame) -> Model
    ) {
        self.init(
            template,
            at: address,
            title: title,
            listedAs: listedAs,
            description: { _ in description },
            below: below,
            in: lists,
            presence: presence,
            isFound: isFound,
            kindsOnThePage: kindsOnThePage,
            make: make
        )
    }

    /// A series of pages, one for each thing of the content, in the order in which readers turn them.
    ///
    /// The search finds these pages by what is on them (`SearchEntries`).
    ///
    /// - Parameters:
    ///   - template: The name of their template.
    ///   - below: The page that lists them.
    ///   - subjects: What there is a page for.
    ///   - entry: What a page is called.
    ///   - isTurned: Whether each page leads to the one before and the one after.
    ///   - isListed: Whether a page is listed somewhere, beside the page that lists them all.
    ///   - make: Makes the model.
    init<Subject: Sendable>(
        _ template: String,
        below: PageLink?,
        each subjects: @escaping @Sendable (SiteContext) -> [Subject],
        entry: @escaping @Sendable (Subject) -> PageEntry,
        isTurned: Bool = true,
        isListed: @escaping @Sendable (Subject, PageList) -> Bool = { _, _ in false },
        make: @escaping @Sendable (Page, Frame, Subject) -> Model
    ) {
        self.template = template
        isFound = false
        kindsOnThePage = []
        link = nil
        instances = { site in
            let subjects = subjects(site)
            let entries = subjects.map(entry)
            return subjects.enumerated().map { position, subject in
                let previous = isTurned && position > 0 ? entries[position - 1].link : nil
                let next = isTurned && position + 1 < entries.count ? entries[position + 1].link : nil
                return Instance(
                    entry: entries[position],
                    surroundings: PageSurroundings(above: below, previous: previous, next: next),
                    make: { make($0, $1, subject) }
                )
            }
        }
        listedPages = { site, list in subjects(site).filter { isListed($0, list) }.map(entry) }
    }
}

/// What stands around a page in the order of the site; addresses are from its top.
struct PageSurroundings: Sendable {
    /// The page that this one belongs to.
    var above: PageLink?
    /// The page before this one in its series.
    var previous: PageLink?
    /// The page after it.
    var next: PageLink?
}

/// A kind of page without the type of its model.
protocol AnyPageKind: Sendable {
    /// The name of its template.
    var template: String { get }
    /// Its model, for the list of fields.
    var modelType: any TemplateModel.Type { get }
    /// Whether the search finds its pages by their titles.
    var isFound: Bool { get }

    /// Its pages that stand in a list.
    func pages(in list: PageList, of site: SiteContext) -> [PageEntry]

    /// Compiles its template against its model, and gives what makes its pages.
    func compiled(in library: inout TemplateLibrary) -> PageMaker
}

/// Plans the pages of one kind of a site.
typealias PageMaker = @Sendable (SiteContext) -> [SiteFile]

extension PageKind: AnyPageKind {
    var modelType: any TemplateModel.Type { Model.self }

    func pages(in list: PageList, of site: SiteContext) -> [PageEntry] { listedPages(site, list) }

    func compiled(in library: inout TemplateLibrary) -> PageMaker {
        // The ids that the template has itself are not for the headings of texts.
        let taken = Page.reservedAnchors.union(library.identifiers(of: self.template))
        let template = library.compile(template, for: Model.self)
        return { site in
            instances(site).map { instance in
                SiteFile(path: instance.entry.address) {
                    let page = Page(instance.entry.address, of: site, kindsOnThisPage: kindsOnThePage)
                    let model = instance.make(page, page.frame(of: instance.entry, in: instance.surroundings))
                    let written = template.render(model, anchors: PageAnchors(reserved: taken))
                    return site.abbreviations.explained(page: written)
                }
            }
        }
    }
}
