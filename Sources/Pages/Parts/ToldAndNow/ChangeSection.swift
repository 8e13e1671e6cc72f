internal import Diagnostics
internal import Measures
internal import Model
internal import Templates

/// How much there is of one kind of change, and where it stands.
struct ChangeCount: TemplateModel {
    let anchor: String
    let words: String
    let count: String

    static let fields = Fields<ChangeCount>("How much there is of one kind of change") {
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("words", "what kind of change it is", \.words)
        Text("count", "how much there is of it", \.count)
    }

    /// A count; `nil` where there is nothing of the kind.
    init?(anchor: String, words: String, count: Int) {
        guard count > 0 else { return nil }
        self.anchor = anchor
        self.words = words
        self.count = "\(count)"
    }
}

/// The measures of one group, told and now.
struct ChangeSection: TemplateModel {
    let heading: String
    let anchor: String
    let count: String
    let rows: [ToldNowRow]
    let hasTold: Bool
    let hasTargets: Bool

    /// Where the measures of a group stand on the page of changes.
    static func anchor(_ group: ChangeGroup) -> String { "measures-" + group.rawValue }

    static let fields = Fields<ChangeSection>("The KPIs of one group, told and now") {
        Text("heading", "what the group has in common", \.heading)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("count", "how many there are: `3 measures`", \.count)
        List("rows", "the KPIs, the largest difference first", \.rows)
        YesNo("hasTold", "whether members were told of any of them", \.hasTold)
        YesNo("hasTargets", "whether any of them has a target", \.hasTargets)
    }
}

/// Measures by name, gathered by whoever answers for them.
struct ChangeNames: TemplateModel {
    let count: String
    let groups: [ChangeNameGroup]

    static let fields = Fields<ChangeNames>("KPIs by name, by owner or priority") {
        Text("count", "how many there are: `3 measures have`", \.count)
        List("groups", "the owners or priorities", \.groups)
    }
}

/// The measures that one owner, or one priority, answers for.
struct ChangeNameGroup: TemplateModel {
    let name: String
    let rows: [ToldNowRow]

    static let fields = Fields<ChangeNameGroup>("The KPIs that one owner, or one priority, answers for") {
        Text("name", "the owner's role, or the priority's title", \.name)
        List("rows", "the KPIs", \.rows)
    }
}

/// A target that was changed since members were told it.
struct TargetChangeEntry: TemplateModel {
    let title: String
    let address: String
    let change: TargetChangeNote

    static let fields = Fields<TargetChangeEntry>("A target that was changed since members were told it") {
        Text("title", "what the KPI measures", \.title)
        Link("address", "link to its page", \.address)
        One("change", "the change", \.change)
    }

    /// The change of a measure's target; `nil` where it was not changed, or only by its own rule.
    init?(_ measure: MeasureToldAndNow, on page: Page) {
        guard let target = measure.target, !target.isByRule else { return nil }
        title = measure.title
        address = page.address(of: SiteMap.measure(measure.id))
        change = TargetChangeNote(target)
    }
}

/// A reading that was revised since members were told it.
struct RevisionEntry: TemplateModel {
    let title: String
    let address: String
    let revision: RevisionRow

    static let fields = Fields<RevisionEntry>("A reading that was revised since members were told it") {
        Text("title", "what the KPI measures", \.title)
        Link("address", "link to its page", \.address)
        One("revision", "the reading, then and now", \.revision)
    }

    /// The revised readings of a measure, oldest first.
    static func all(of measure: MeasureToldAndNow, on page: Page) -> [RevisionEntry] {
        measure.revisions.map { revision in
            RevisionEntry(
                title: measure.title,
                address: page.address(of: SiteMap.measure(measure.id)),
                revision: RevisionRow(revision)
            )
        }
    }
}

/// A measure of which something else than figures and target is different.
struct DefinitionChangeEntry: TemplateModel {
    let title: String
    let address: String
    let notes: [String]

    static let fields = Fields<DefinitionChangeEntry>("A KPI with another title, definition, unit or number") {
        Text("title", "what it measures", \.title)
        Link("address", "link to its page", \.address)
        TextList("notes", "what was told and what it is now", \.notes)
    }

    /// What is different; `nil` where nothing is.
    init?(_ measure: MeasureToldAndNow, on page: Page) {
        guard !measure.other.isEmpty else { return nil }
        title = measure.title
        address = page.address(of: SiteMap.measure(measure.id))
        notes = measure.other.map { Page.capitalised($0) + "." }
    }
}

extension Page {
    /// The measures of a group; `nil` where there are none.
    func section(_ group: ChangeGroup, of since: ToldAndNow) -> ChangeSection? {
        let rows = toldNowRows(since.measures(group))
        guard !rows.isEmpty else { return nil }
        return ChangeSection(
            heading: ChangePhrases.heading(group),
            anchor: ChangeSection.anchor(group),
            count: CountPhrases.measures(rows.count),
            rows: rows,
            hasTold: rows.contains { $0.told != nil },
            hasTargets: rows.contains { $0.target != nil }
        )
    }

    /// The measures without a new figure, by owner; those without an owner by priority.
    func namesWithoutFigure(_ since: ToldAndNow) -> ChangeNames? {
        let measures = since.measures.filter { $0.group == .noNewFigure }
        guard !measures.isEmpty else { return nil }
        func name(_ measure: MeasureToldAndNow) -> String {
            measure.standing?.measure.owner?.value ?? site.priority(measure.priority).title.value
        }
        var seen = Set<String>()
        let order = measures.map(name).filter { seen.insert($0).inserted }
        let groups = Dictionary(grouping: measures, by: name)
        return ChangeNames(
            count: CountPhrases.measuresHave(measures.count),
            groups: order.map { ChangeNameGroup(name: $0, rows: toldNowRows(groups[$0] ?? [])) }
        )
    }
}
