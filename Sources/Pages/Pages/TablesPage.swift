internal import Templates

/// All finance and other tables.
struct TablesPage: TemplateModel {
    let frame: Frame
    let tables: [TableEntry]

    static let fields = Fields<TablesPage>("The page of all tables") {
        One("frame", "what stands around the content", \.frame)
        List("tables", "the tables with their notes", \.tables)
    }

    static let kind = PageKind<TablesPage>(
        "tables",
        at: SiteMap.tables,
        title: "Tables",
        description: "Finance and other tables, with their data.",
        in: [.moreNavigation],
        presence: .made { !$0.tables.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> TablesPage {
        TablesPage(frame: frame, tables: page.tableEntries())
    }
}
