import Foundation
import Testing

/// `data/report.schema.json` says exactly what `data/report.json` holds.
@Suite("The schema of the report as data")
struct ReportSchemaTests {
    /// Sites of many kinds: published papers, the small one, one that compares with a record, one full of texts.
    private static func sites() async throws -> [(report: JSON, schema: JSON)] {
        var files = try await (BuiltSite.published() + [BuiltSite.base.value]).map(\.files)
        let minimal = try Workplace(content: Folder.fixtures + "/sites/minimal/content")
        try await minimal.build()
        files.append(try minimal.files())
        let marked = try Workplace(MarkedContent().files)
        try await marked.build()
        files.append(try marked.files())
        return try files.map { files in
            (
                try JSON(#require(files["data/report.json"])),
                try JSON(#require(files["data/report.schema.json"]))
            )
        }
    }

    @Test("Every site's data fit the schema beside them")
    func fits() async throws {
        for site in try await Self.sites() {
            #expect(JSONSchema(site.schema).problems(in: site.report) == [])
        }
    }

    @Test("The schema is the same beside every site")
    func isOne() async throws {
        let schemas = try await Self.sites().map(\.schema)
        #expect(schemas.allSatisfy { $0 == schemas[0] })
    }

    @Test(
        "What does not fit is found",
        arguments: [
            #"{"name": 1}"#, #"{}"#, #"{"name": "x", "other": 1}"#, #"{"name": "x", "parts": [{"kind": "c"}]}"#,
            #"{"name": "x", "day": "2025"}"#, #"{"name": "x", "limit": "y"}"#,
        ]
    )
    func finds(document: String) throws {
        let schema = #"""
            {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
                "name": {"type": "string"}, "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"},
                "limit": {"type": ["number", "null"]},
                "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}},
             "$defs": {"part": {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}, "required": [],
                "additionalProperties": false}}}
            """#
        let validator = JSONSchema(try JSON(Data(schema.utf8)))
        #expect(validator.problems(in: try JSON(Data(document.utf8))).count == 1)
        let good = #"{"name": "x", "day": "2025-03", "limit": null, "parts": [{"kind": "a"}]}"#
        #expect(validator.problems(in: try JSON(Data(good.utf8))) == [])
    }
}
