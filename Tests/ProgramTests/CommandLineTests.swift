import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    // MARK: Exit codes

    @Test("A site that is made says so on standard output alone, and exits with 0")
    func built() async throws {
        let workplace = try Workplace()
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 0)
        #expect(outcome.standardError.isEmpty)
        let form = #/wrote (\d+) pages, (\d+) changed, in (\d+) ms; 0 errors, 0 queries\n/#
        let match = try #require(outcome.standardOutput.wholeMatch(of: form), "\(outcome.standardOutput)")
        let files = try workplace.files().filter { !$0.key.hasPrefix(".") }
        #expect(Int(match.output.1) == files.keys.count { $0.hasSuffix(".html") })
        #expect(Int(match.output.2) == files.count)
    }

    @Test("The program says which one it is")
    func version() async throws {
        let outcome = try await Workplace().run("--version")
        #expect(outcome.exitCode == 0)
        #expect(outcome.standardOutput.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
    }

    @Test("Findings go to standard error alone, and exit with 1")
    func findings() async throws {
        let workplace = try Workplace()
        try workplace.replace("number: 1", with: "number: one", in: "Content/priorities/01-early-help/priority.md")
        for command in ["build", "check"] {
            let outcome = try await workplace.run(command)
            #expect(outcome.exitCode == 1)
            #expect(outcome.standardOutput == "nothing written; 1 error, 0 queries\n")
            #expect(outcome.standardError.hasPrefix("Content/priorities/01-early-help/priority.md:2:9: error: "))
        }
        #expect(!workplace.exists("Output"))
    }

    @Test("Twenty findings of a rule in a file are shown, the others counted; programs are told all of them")
    func manyFindings() async throws {
        let workplace = try Workplace()
        let rows = (1...50).map { "new-\($0),New,percent,higher,90%,12\n" }.joined()
        try workplace.write(
            "id,title,unit,better,target,Mar-25\n" + rows + "last,Last,percent,higher,90,12%\n",
            to: "Content/priorities/01-early-help/kpis-new.csv"
        )
        let outcome = try await workplace.run("check")
        #expect(outcome.standardOutput == "nothing written; 51 errors, 0 queries\n")
        #expect(outcome.standardError.components(separatedBy: "[reading-unit-mismatch]\n").count == 21)
        #expect(outcome.standardError.contains("[target-unit-mismatch]"))
        #expect(outcome.standardError.hasSuffix("\n… and 30 more of [reading-unit-mismatch] in this file\n"))
        let json = try await workplace.run("check", "--format", "json").standardOutput
        #expect(json.components(separatedBy: "\"reading-unit-mismatch\"").count == 51)
        let annotations = try await workplace.run("check", "--format", "github").standardOutput
        #expect(annotations.components(separatedBy: "title=reading-unit-mismatch").count == 51)
    }

    @Test(
        "A command that is not understood exits with 64 and writes nothing",
        arguments: [
            ["build", "--frobnicate"], ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["paint"],
            ["check", "--format", "xml"], ["check", "--output", "Output"], ["build", "stray"], ["build", "--report"],
            ["template"], ["template", "a.mustache"], ["build", "--output", ""],
            ["build", "--output", "Content/pages"],
            ["build", "--output", "."], ["build", "--templates", "T", "--output", "T/site"],
        ]
    )
    func usage(_ arguments: [String]) async throws {
        let workplace = try Workplace()
        let outcome = try await ScrutinyProgram.run(arguments, in: workplace.path)
        #expect(outcome.exitCode == 64)
        #expect(outcome.standardOutput.isEmpty)
        #expect(outcome.standardError.hasPrefix("Error: "), "\(outcome.standardError)")
        #expect(!workplace.exists("Output"))
    }

    @Test("A report that does not exist is a finding at the list of reports, with the nearest or all there are")
    func unknownReport() async throws {
        let workplace = try Workplace()
        for command in ["build", "check"] {
            let near = try await workplace.run(command, "--report", "year-ends")
            #expect(near.exitCode == 64)
            #expect(near.standardOutput == "nothing written; 1 error, 0 queries\n")
            let found = Finding.list(in: near.standardError)
            #expect(found.map(\.rule) == ["unknown-report"])
            #expect(found.first?.place.path == "Content/site.yaml")
            #expect(found.first?.message == "there is no report 'year-ends', which the command asks for")
            #expect(found.first?.remedy == "did you mean 'year-end'?")
            #expect(near.standardError.contains("Usage: scrutiny \(command) "))
        }
        let far = try await workplace.run("build", "--report", "2019")
        #expect(Finding.list(in: far.standardError).first?.remedy == "the reports are: autumn, year-end")
        #expect(!workplace.exists("Output"))
    }

    @Test("A folder that cannot be read exits with 74 and names it")
    func unreadable() async throws {
        let workplace = try Workplace()
        for option in ["--content", "--templates"] {
            let outcome = try await workplace.run("build", option, "Nowhere")
            #expect(outcome.exitCode == 74)
            #expect(outcome.standardOutput.isEmpty)
            #expect(outcome.standardError == "error: there is no folder 'Nowhere'\n")
        }
        let file = try await workplace.run("check", "--content", "Content/site.yaml")
        #expect(file.exitCode == 74)
        #expect(file.standardError == "error: 'Content/site.yaml' is a file, not a folder\n")
    }

    @Test("An output folder that is a file is refused with 74, and the file stays")
    func outputIsFile() async throws {
        let workplace = try Workplace()
        try workplace.write("mine", to: "Output")
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardError.contains("is a file, not a folder"))
        #expect(try workplace.text(of: "Output") == "mine")
    }

    @Test("An output folder that the program did not write is refused with 74, and stays as it is")
    func foreignOutput() async throws {
        let workplace = try Workplace()
        try workplace.write("mine", to: "Output/letters/a.txt")
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardError.contains("'letters"))
        #expect(outcome.standardError.contains("--output"))
        #expect(try workplace.files() == ["letters/a.txt": Data("mine".utf8)])
    }

    @Test("A report that does not exist is named even where there are other errors")
    func unknownReportAmongErrors() async throws {
        let workplace = try Self.doubtful()
        let outcome = try await workplace.run("build", "--report", "year-ends")
        #expect(outcome.exitCode == 1)
        let rules = Finding.list(in: outcome.standardError).map(\.rule)
        #expect(rules.contains("unknown-report"))
        #expect(rules.contains("unknown-marker"))
    }

    @Test("A slash after a folder's name is not printed twice")
    func slashes() async throws {
        let workplace = try Self.doubtful()
        let outcome = try await workplace.run("check", "--content", "Content//")
        #expect(outcome.standardError.contains("Content/priorities/02-homes/kpis.csv:2:"))
        #expect(outcome.standardError.contains("104.0%"))
        #expect(!outcome.standardError.contains("//"))
    }

    @Test("Characters that a terminal would obey are shown and not sent, and what is not text is not shown")
    func controlCharacters() async throws {
        let workplace = try Workplace()
        try workplace.write("- term: \u{1B}[31mred\u{7}\n", to: "Content/glossary.yaml")
        try workplace.write("PDF\u{0}\u{1}", to: "Content/plan.pdf")
        let outcome = try await workplace.run("check")
        let unwanted = outcome.standardError.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
        #expect(unwanted.isEmpty)
        #expect(outcome.standardError.contains("�[31mred�"))
        #expect(outcome.standardError.contains("Content/plan.pdf:1:1: error:"))
        #expect(!outcome.standardError.contains("PDF"))
    }

    @Test("A site as at an earlier report shows nothing that was reported about an action later")
    func laterUpdates() async throws {
        let workplace = try Workplace()
        try await workplace.build("--report", "autumn")
        let pages = try workplace.files().filter { $0.key.hasSuffix(".html") }
        let words = "The figures are being collected"
        let later = pages.filter { String(decoding: $0.value, as: UTF8.self).contains(words) }
        #expect(later.keys.sorted() == [])
    }

    // MARK: check

    @Test("check writes nothing and says that it has checked")
    func check() async throws {
        let workplace = try Workplace()
        let outcome = try await workplace.run("check")
        #expect(outcome.exitCode == 0)
        #expect(outcome.standardOutput == "checked; 0 errors, 0 queries\n")
        #expect(outcome.standardError.isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: workplace.path).sorted()
        #expect(names == ["Content", "Templates"])
    }

    /// A site with one error and one query.
    private static func doubtful() throws -> Workplace {
        let workplace = try Workplace()
        let measures = "Content/priorities/02-homes/kpis.csv"
        try workplace.replace("61.5% (16/26)", with: "61.5% (16/26) [s]", in: measures)
        try workplace.replace("58.3% (14/24)", with: "104.0%", in: measures)
        return workplace
    }

    @Test("check --format json is JSON with every field, on standard output alone")
    func json() async throws {
        let workplace = try Self.doubtful()
        let outcome = try await workplace.run("check", "--format", "json")
        #expect(outcome.exitCode == 1)
        #expect(outcome.standardError.isEmpty)
        let document = try JSON(Data(outcome.standardOutput.utf8))
        #expect(document.keys == ["errors", "queries", "findings"])
        #expect(document["errors"]?.number == 1)
        #expect(document["queries"]?.number == 1)
        let text = Finding.list(in: try await workplace.run("check").standardError)
        let findings = document["findings"]?.items ?? []
        #expect(findings.count == 2 && text.count == 2)
        for (finding, printed) in zip(findings, text) {
            #expect(finding.keys.isSuperset(of: ["severity", "rule", "path", "line", "column", "message"]))
            #expect(
                finding.keys.isSubset(of: [
                    "severity", "rule", "path", "line", "column", "message", "remedy", "endLine", "endColumn",
                    "related",
                    "replacement", "documentation",
                ])
            )
            #expect(finding["severity"]?.string == printed.severity)
            #expect(finding["rule"]?.string == printed.rule)
            #expect(finding["path"]?.string == printed.place.path)
            #expect(finding["line"]?.number == Double(printed.place.line))
            #expect(finding["column"]?.number == Double(printed.place.column))
            #expect(finding["message"]?.string == printed.message)
            #expect(finding["remedy"]?.string == printed.remedy)
        }
    }

    @Test("check --format json is one document, whatever is wrong: content, templates, pages or the command")
    func oneDocument() async throws {
        func rules(_ workplace: Workplace, _ arguments: String...) async throws -> [String] {
            let outcome = try await ScrutinyProgram.run(
                ["check", "--format", "json"] + arguments,
                in: workplace.path
            )
            #expect(outcome.standardError.isEmpty)
            let document = try JSON(Data(outcome.standardOutput.utf8))
            return (document["findings"]?.items ?? []).compactMap { $0["rule"]?.string }
        }
        let workplace = try Self.doubtful()
        #expect(try await rules(workplace, "--report", "winter").contains("unknown-report"))

        let linked = try Workplace()
        try linked.write("---\ntitle: A page\n---\nThe the end.\n", to: "Content/pages/slips.md")
        try linked.copyTemplates()
        try linked.replace("<h1", with: "<a href=\"nowhere.html\">No</a>\n<h1", in: "Templates/glossary.mustache")
        #expect(try await rules(linked) == ["repeated-word", "broken-link"])
        #expect(try await linked.run("check", "--format", "json").exitCode == 1)
        let github = try await linked.run("check", "--format", "github")
        #expect(github.standardOutput.split(separator: "\n").count == 2)
    }

    @Test("A misspelt name in a template does not hide what would be asked about the content")
    func templatesApart() async throws {
        let workplace = try Workplace()
        try workplace.write("---\ntitle: A page\n---\nThe the end.\n", to: "Content/pages/slips.md")
        try workplace.copyTemplates()
        try workplace.replace("<h1", with: "{{nonsense}}\n<h1", in: "Templates/glossary.mustache")
        let outcome = try await workplace.run("check")
        #expect(outcome.exitCode == 1)
        #expect(
            Finding.list(in: outcome.standardError).map(\.rule) == ["repeated-word", "template-unknown-name"]
        )
    }

    @Test("check --format github is a workflow command a line")
    func annotations() async throws {
        let workplace = try Self.doubtful()
        try workplace.write("---\ntitle: 50% of it\norderr: 3\n---\n", to: "Content/pages/a,b.md")
        let outcome = try await workplace.run("check", "--format", "github")
        #expect(outcome.exitCode == 1)
        #expect(outcome.standardError.isEmpty)
        let lines = outcome.standardOutput.split(separator: "\n")
        #expect(lines.count >= 3)
        let form =
            #/::(error|warning) file=([^,:]+),line=\d+,col=\d+,(endLine=\d+,endColumn=\d+,)?title=[a-z0-9-]+::.+/#
        for line in lines { #expect(line.wholeMatch(of: form) != nil, "\(line)") }
        #expect(lines.contains { $0.hasPrefix("::warning file=Content/priorities/02-homes/kpis.csv,line=2,") })
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "::error file=Content/pages/a%2Cb.md,line=3,col=1,endLine=3,endColumn=7,title=unknown-key::"
                )
            }
        )
    }

    @Test("--strict turns queries into errors")
    func strict() async throws {
        let workplace = try Workplace()
        try workplace.replace("58.3% (14/24)", with: "104.0%", in: "Content/priorities/02-homes/kpis.csv")
        let lenient = try await workplace.run("build")
        #expect(lenient.exitCode == 0)
        #expect(lenient.standardOutput.hasSuffix("; 0 errors, 1 query\n"))
        #expect(Finding.list(in: lenient.standardError).map(\.severity) == ["query"])
        let before = try workplace.files()
        try workplace.replace("number: 1", with: "number: 7", in: "Content/priorities/01-early-help/priority.md")
        let strict = try await workplace.run("build", "--strict")
        #expect(strict.exitCode == 1)
        #expect(strict.standardOutput == "nothing written; 1 error, 0 queries\n")
        #expect(Finding.list(in: strict.standardError).map(\.severity) == ["error"])
        #expect(try workplace.files() == before)
    }

    // MARK: Options

    @Test("--report makes the site of another report")
    func report() async throws {
        let workplace = try Workplace()
        try workplace.replace("state: draft", with: "state: published", in: "Content/reports/autumn/report.md")
        _ = try await workplace.run("freeze", "autumn")
        try await workplace.build()
        let current = try workplace.text(of: "Output/index.html")
        try await workplace.build("--report", "autumn", "--output", "Autumn")
        let earlier = try workplace.text(of: "Autumn/index.html")
        #expect(current.contains("31 March 2025") && current.contains("Draft"))
        #expect(earlier.contains("30 September 2024"))
        let state = try #require(StrictMarkup(earlier).elements.first { $0.attributes["class"] == "report-state" })
        #expect(!state.text.contains("Draft"))
        #expect(!state.text.contains("2025"))
        let data = try JSON(Data(try workplace.text(of: "Autumn/data/report.json").utf8))
        #expect(data["report"]?["id"]?.string == "autumn")
    }

    @Test("The site of an earlier report knows nothing of what came later, but that there is a later report")
    func earlierReport() async throws {
        let workplace = try Workplace()
        try await workplace.build("--report", "autumn")
        for (path, bytes) in try workplace.files() where !path.hasPrefix("reports/") {
            let text = String(decoding: bytes, as: UTF8.self)
            // An update, the date of an action and a reading that came after 30 September 2024.
            for words in ["All three centres are open", "The figures are being collected", "2025-03", "Mar-25"] {
                #expect(!text.contains(words), "\(path) has '\(words)'")
            }
        }
    }

    @Test("Folders are taken from the options, wherever the program is started")
    func folders() async throws {
        let workplace = try Workplace()
        try FileManager.default.moveItem(atPath: workplace.path + "/Content", toPath: workplace.path + "/words")
        let elsewhere = try Folder.temporary("scrutiny-elsewhere")
        defer { try? FileManager.default.removeItem(atPath: elsewhere) }
        let outcome = try await ScrutinyProgram.run(
            [
                "build", "--content", workplace.path + "/words/", "--templates", workplace.path + "/Templates",
                "--output", workplace.path + "/deep/site",
            ],
            in: elsewhere
        )
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(workplace.exists("deep/site/index.html"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
    }

    // MARK: Help

    @Test(
        "Every command has a help text that names its options and what they are for",
        arguments: [
            (["--help"], ["build", "check", "template"]),
            (["build", "--help"], ["--content", "--templates", "--output", "--report", "--strict", "--jobs", "74"]),
            (["check", "--help"], ["--content", "--templates", "--report", "--strict", "--format", "json", "github"]),
            (["template", "--help"], ["--data", "--partials", "--fields"]),
            (["help", "build"], ["--output"]),
        ]
    )
    func help(_ arguments: [String], _ words: [String]) async throws {
        let workplace = try Workplace()
        let outcome = try await ScrutinyProgram.run(arguments, in: workplace.path)
        #expect(outcome.exitCode == 0)
        #expect(outcome.standardError.isEmpty)
        for word in words { #expect(outcome.standardOutput.contains(word), "\(word)") }
    }

    @Test("Without a command the program says what it can do")
    func noCommand() async throws {
        let workplace = try Workplace()
        let outcome = try await ScrutinyProgram.run([], in: workplace.path)
        #expect((outcome.standardOutput + outcome.standardError).contains("build"))
        #expect(!workplace.exists("Output"))
    }
}
