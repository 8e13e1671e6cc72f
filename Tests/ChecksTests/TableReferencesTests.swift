import Checks
import Diagnostics
import Testing

@Suite("What tables refer to")
struct TableReferencesTests {
    private static func table(_ yaml: String, cell: String = "18.4") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,2024-07,2024-08
        caseload,Caseload,ratio,lower,Monitor,18.4,[x] late
        -- tables/load.csv --
        Service,July
        All,\(cell)
        -- tables/load.yaml --
        caption: Caseloads
        \(yaml)

        """
    }

    private static let quoted = "kpis: {All: caseload}\nreadings: {July: 2024-07}"

    @Test("A cell that quotes a reading is that reading, at the precision written", arguments: ["18.4", "18"])
    func agrees(cell: String) throws {
        #expect(try findings(FigureDisagrees.self, Self.table(Self.quoted, cell: cell)).isEmpty)
    }

    @Test("A cell that is another figure than the reading it quotes is an error, at the cell")
    func disagrees() throws {
        let found = try diagnostics(FigureDisagrees.self, Self.table(Self.quoted, cell: "18.5"))
        #expect(found.map { "\($0.location)" } == ["tables/load.csv:2:5"])
        #expect(found.first?.message == "the text says '18.5', but 'caseload' was 18.4 in July 2024")
    }

    @Test("A cell cannot quote a period without a figure")
    func noFigure() throws {
        let yaml = Self.quoted.replacing("2024-07", with: "2024-08")
        #expect(try findings(FigureDisagrees.self, Self.table(yaml)) == ["tables/load.csv:2:5 figure-disagrees"])
    }

    @Test("A row that quotes an unknown KPI is reported")
    func unknownKPI() throws {
        let yaml = Self.quoted.replacing("caseload", with: "caseloads")
        #expect(try findings(UnknownReference.self, Self.table(yaml)) == ["tables/load.yaml:2:13 unknown-reference"])
    }

    @Test("Tables and the readings of KPIs can be placed; what is neither cannot")
    func placed() throws {
        let page = "-- pages/p.md --\n---\ntitle: P\n---\n![](table:load) ![](table:caseload)\n\n![](table:laod)\n"
        let found = try findings(UnknownReference.self, Self.table("units: u") + page)
        #expect(found == ["pages/p.md:6:5 unknown-reference"])
    }

    @Test("A table names a report that exists")
    func report() throws {
        #expect(
            try findings(UnknownReport.self, Self.table("report: winter")) == ["tables/load.yaml:2:9 unknown-report"]
        )
    }

    @Test("A table cannot have the id of a KPI")
    func sameID() throws {
        let archive = Self.table("units: u").replacing("tables/load", with: "tables/caseload")
        #expect(try findings(DuplicateIdentifier.self, archive) == ["tables/caseload.yaml:1:10 duplicate-id"])
    }
}
