import Foundation
import Testing

@Suite("scrutiny template")
struct TemplateCommandTests {
    @Test("Templates/README.md is what --fields prints")
    func fields() async throws {
        let workplace = try Workplace()
        let outcome = try await workplace.run("template", "--fields")
        #expect(outcome.exitCode == 0)
        #expect(outcome.standardError.isEmpty)
        let readMe = Folder.templates + "/README.md"
        let written = Folder.exists(readMe) ? try Folder.text(readMe) : ""
        #expect(written == outcome.standardOutput, "make it anew: scrutiny template --fields > Templates/README.md")
    }

    @Test("Without a templates folder the program uses its own, and makes the same site")
    func builtIn() async throws {
        let workplace = try Workplace()
        try await workplace.build()
        let site = try workplace.files()
        try workplace.remove("Templates")
        try workplace.remove("Output")
        try await workplace.build()
        #expect(try workplace.files() == site)
    }

    @Test("A templates folder that the command names must be there")
    func noFolder() async throws {
        let outcome = try await Workplace().run("build", "--templates", "Elsewhere")
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardError.contains("there is no folder 'Elsewhere'"))
    }

    @Test("The program's own templates can be copied, changed and used, and no folder is written over")
    func copied() async throws {
        let workplace = try Workplace()
        let outcome = try await workplace.run("template", "--copy", "Ours/pages")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        let copied = try workplace.files(of: "Ours/pages")
        let own = try Folder.files(Folder.templates).filter { $0.key != "README.md" }
        #expect(copied == own)
        try workplace.replace("<main", with: "<main data-ours", in: "Ours/pages/layout.mustache")
        try await workplace.build("--templates", "Ours/pages")
        #expect(try workplace.text(of: "Output/index.html").contains("<main data-ours"))
        #expect(try await workplace.run("template", "--copy", "Ours/pages").exitCode == 64)
    }

    @Test("The fields of every page's template are listed")
    func everyPage() async throws {
        let printed = try await Workplace().run("template", "--fields").standardOutput
        let names = try FileManager.default.contentsOfDirectory(atPath: Folder.templates)
            .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
        #expect(names.count > 10)
        for name in names where name != "layout" { #expect(printed.contains("### `\(name)`"), "\(name)") }
    }

    @Test("A template is rendered with the data of a file, with its partials")
    func renders() async throws {
        let workplace = try Workplace()
        let template = "<h1>{{title}}</h1>\n{{#rows}}\n{{> row}}\n{{/rows}}\n{{^rows}}none{{/rows}}"
        try workplace.write(template, to: "page.mustache")
        try workplace.write("<p>{{name}} & {{{html}}}: {{missing}}</p>\n", to: "parts/row.mustache")
        try workplace.write(
            #"{"title": "A < B", "rows": [{"name": "\"x\"", "html": "<b>1</b>"}, {"name": 2.5, "html": ""}]}"#,
            to: "data.json"
        )
        let outcome = try await workplace.run("template", "--data", "data.json", "--partials", "parts", "page.mustache")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(outcome.standardError.isEmpty)
        #expect(
            outcome.standardOutput
                == "<h1>A &lt; B</h1>\n<p>&quot;x&quot; & <b>1</b>: </p>\n<p>2.5 & : </p>\n"
        )
    }

    @Test(
        "What is wrong with the template or the data is reported with its place, and exits with 1",
        arguments: [
            ("{{#a}}x", "{}", "page.mustache:1:4: error: "),
            ("one\n{{/a}}", "{}", "page.mustache:2:4: error: "),
            ("{{a", "{}", "page.mustache:1:1: error: "),
            ("{{a}}", "{\n\"a\": }", "data.json:2:6: error: "),
            ("{{a}}", "{\"a\": 1, \"a\": 2}", "data.json:1:10: error: "),
            ("{{a}}", "", "data.json:1:1: error: "),
        ]
    )
    func reports(_ template: String, _ data: String, _ start: String) async throws {
        let workplace = try Workplace()
        try workplace.write(template, to: "page.mustache")
        try workplace.write(data, to: "data.json")
        let outcome = try await workplace.run("template", "--data", "data.json", "page.mustache")
        #expect(outcome.exitCode == 1)
        #expect(outcome.standardOutput.isEmpty)
        #expect(outcome.standardError.hasPrefix(start), "\(outcome.standardError)")
    }

    @Test("A file that is not there exits with 74")
    func missingFile() async throws {
        let workplace = try Workplace()
        try workplace.write("{}", to: "data.json")
        let outcome = try await workplace.run("template", "--data", "data.json", "gone.mustache")
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardError.contains("'gone.mustache'"))
    }
}
