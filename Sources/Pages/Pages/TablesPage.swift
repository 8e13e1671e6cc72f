internal import Templates

/// All finance and other tables.
struct TablesPage: TemplateModel {
    let frame: Frame
    let tables: [TableEntry]

    static let fields = Fields<TablesPage>("The page of all tables") {
        One("frame", "what stands around the content", \.frame)
        List("tables", "the tables with their notes", \.tables)
    }

    static func make(_ site: SiteContext) -> TablesPage {
        var page = Page(SiteMap.tables, of: site)
        let frame = page.frame(title: "Tables", description: "Finance and other tables, with their data.")
        return TablesPage(frame: frame, tables: page.tableEntries())
    }
}
