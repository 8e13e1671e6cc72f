import SafeHTML

/// The table page with its markup as text, as the library compared with reads structures.
struct MirroredTablePage {
    let title: String
    let root: String
    let committee: String
    let isDraft: Bool
    let introduction: String
    let rows: [MilestoneRow]

    init(_ page: TablePage) {
        title = page.title
        root = page.root
        committee = page.committee
        isDraft = page.isDraft
        introduction = page.introduction.markup
        rows = page.rows
    }
}
