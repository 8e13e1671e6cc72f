import Checks
import Testing

@Suite("Tables that do not say whether they count people")
struct TablePeopleUnsaidTests {
    private static func site(_ yaml: String, disclosure: Bool = true) -> String {
        (disclosure ? withDisclosure : "")
            + "-- tables/t.csv --\nAge,n\nA,30\n-- tables/t.yaml --\ncaption: T\n\(yaml)\n"
    }

    @Test("A table has to say so where the site withholds small numbers", arguments: ["all", "none", "[n]"])
    func said(choice: String) throws {
        #expect(try findings(TablePeopleUnsaid.self, Self.site("counts-people: \(choice)")).isEmpty)
        #expect(
            try findings(TablePeopleUnsaid.self, Self.site("units: u")) == ["tables/t.yaml:1:10 table-people-unsaid"]
        )
        #expect(try findings(TablePeopleUnsaid.self, Self.site("units: u", disclosure: false)).isEmpty)
    }
}
