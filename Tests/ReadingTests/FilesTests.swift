import Diagnostics
import Model
import Reading
import Testing

@Suite("Files of the content folder")
struct FilesTests {
    @Test("An empty folder has one thing wrong with it")
    func emptyFolder() {
        let (content, findings) = ContentReader.read(ContentFiles(root: "Content", files: [:]))
        #expect(content == nil)
        #expect(findings.map { "\($0.location) \($0.rule)" } == ["Content/site.yaml:1:1 missing-file"])
        #expect(
            findings.first?.remedy == "begin a plan with 'scrutiny new plan', or name the right folder with --content"
        )
    }

    @Test("A site file without keys is reported", arguments: ["", "# comment\n", "~\n", "words\n", "- a\n"])
    func emptySite(text: String) {
        #expect(findings("-- site.yaml --\n" + text).count == 1)
        #expect(read("-- site.yaml --\n" + text).content?.settings.authority.isEmpty == true)
    }

    @Test("What is wrong elsewhere is found although the site file cannot be read")
    func unreadableSite() {
        let archive = "-- site.yaml --\na: b: c\n-- glossary.yaml --\n- term: X\n-- pages/a.md --\nWords.\n"
        #expect(
            findings(archive) == [
                "glossary.yaml:1:1 missing-key", "pages/a.md:1:1 missing-front-matter", "site.yaml:1:5 yaml-syntax",
            ]
        )
    }

    @Test(
        "A file that is not UTF-8 is reported at the first wrong byte",
        arguments: [
            ("glossary.yaml", [0xFF], "1:1"), ("glossary.yaml", Array("- term: Caf".utf8) + [0xE9, 0x0A], "1:12"),
            ("glossary.yaml", Array("é\n".utf8) + [0xC3], "2:1"),
            ("glossary.yaml", Array("aé\r\né".utf8) + [0xC0, 0x80], "2:2"),
            ("pages/a.md", [0xEF, 0xBB, 0xBF, 0x61, 0x80], "1:2"), ("site.yaml", [0xFF, 0xFE, 0x61, 0x00], "1:1"),
            ("priorities/01-early-help/priority.md", Array("---\n".utf8) + [0x92], "2:1"),
        ] as [(String, [UInt8], String)]
    )
    func notUTF8(path: String, bytes: [UInt8], place: String) {
        #expect(findings("", bytes: [path: bytes]) == ["\(path):\(place) not-utf-8"])
    }

    @Test(
        "A file that nothing reads is reported, with the name that was meant",
        arguments: [
            ("stie.yaml", "did you mean 'site.yaml'?"), ("tables/A.YAML", "did you mean 'a.yaml'?"),
            ("priorities/01-early-help/milestone.yaml", "did you mean 'milestones.yaml'?"),
            ("priorities/01-early-help/notes.docx", nil), ("reports/2024-25/reprot.md", "did you mean 'report.md'?"),
            (
                "deep/er/and/deeper/x.md",
                "move it out of the content folder, or see docs/content.md for where files belong"
            ),
            ("meetings/2025/07.md", nil), ("pages/a.markdown", nil),
        ] as [(String, String?)]
    )
    func unknownFile(path: String, remedy: String?) {
        let found = read(bytes: [path: []]).findings
        #expect(found.map { "\($0.location) \($0.rule)" } == ["Content/\(path):1:1 unknown-file"])
        #expect(found.first?.remedy != nil)
        if let remedy { #expect(found.first?.remedy == remedy) }
    }

    @Test(
        "Hidden files, lock files and read-me files are nobody's content",
        arguments: [".git/config", "~$kpis.csv", "README.md", "pages/.a.md.swp", "priorities/README.txt", "Thumbs.db"]
    )
    func ignoredFile(path: String) {
        #expect(read(bytes: [path: [0xFF]]).findings.isEmpty)
    }

    @Test("A folder that is listed but does not exist is reported at the list, with the nearest one")
    func missingFolder() {
        let site = """
            -- site.yaml --
            authority: A
            committee: B
            plan: {title: P, starts: 2024-04, ends: 2027-03}
            reports: [2024-26, ../x]
            priorities: [01-erly-help]
            """
        #expect(
            findings(site) == [
                "site.yaml:4:11 missing-file", "site.yaml:4:20 missing-file", "site.yaml:5:14 missing-file",
            ]
        )
        #expect(remedies(site).first == "did you mean '2024-25'?")
        #expect(remedies(site).last == "did you mean '01-early-help'?")
    }

    @Test(
        "File names that cannot be addresses are reported",
        arguments: ["pages/a b.md", "pages/-a.md", "meetings/Übersicht.md"]
    )
    func badName(path: String) {
        #expect(findings("-- \(path) --\n---\ntitle: T\n---\n") == ["\(path):1:1 bad-id"])
    }

    @Test("Names are printed under the folder as it was named")
    func displayPath() {
        #expect(ContentFiles(root: "", files: [:]).displayPath("a/b") == "a/b")
        #expect(ContentFiles(root: "../C", files: [:]).displayPath("a/b") == "../C/a/b")
        let files = ContentFiles(root: "", files: ["a/b": [1], "a/c/d": [], "ab/e": []])
        #expect(files.names(in: "a") == ["b", "c"])
        #expect(files.names(in: "") == ["a", "ab"])
        #expect(files.bytes(of: "a/b") == [1])
        #expect(files.paths == ["a/b", "a/c/d", "ab/e"])
    }
}
