import Diagnostics
import Markdown
import Model
import TestSupport
import Testing

@Suite("Reading everything that is well written")
struct ReadersTests {
    @Test("A priority has its milestones and case studies")
    func priority() throws {
        let (content, findings) = read(
            """
            -- priorities/01-early-help/priority.md --
            ---
            number: 1
            title: Early help
            vision: Help *early*.
            lead: Service Director
            ---
            ## Story
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-03
              year: 2024-25
              title: Complete the trials
              description: What *exactly*.
              owner: Head of Early Help
              due: 2025-03
              agreed: 2024-04-01
              intended-impact: More words.
              measure: Words counted.
              requires: [ILACS-LADO]
              updates:
                - report: 2024-25
                  status: in progress
                  progress: |
                    Done.

                    More done.
                  impact: Some.
                  next: More.
                  evidence: [kpi:courses@2024-09, case:first-words]
            - id: EH-04
              year: 2025-26
              title: Next
            -- priorities/01-early-help/case-studies/first-words.md --
            ---
            title: Confidence at home
            identity: pseudonym
            report: 2024-25
            summary: One sentence.
            ---
            ## Concern
            a
            ## Impact
            b
            """
        )
        #expect(findings.isEmpty)
        let priority = try #require(content?.priorities.first)
        #expect(priority.id == "early-help")
        #expect(priority.number.value == 1)
        #expect(priority.lead?.value == "Service Director")
        #expect(priority.vision.plainText == "Help early.")
        #expect(priority.narrative.plainText == "Story")
        #expect(priority.milestones.map(\.id.value) == ["EH-03", "EH-04"])
        let milestone = try #require(priority.milestones.first)
        #expect(milestone.due?.value.words == "March 2025")
        #expect(milestone.agreed?.value.iso == "2024-04-01")
        #expect(milestone.requires.map(\.value) == ["ILACS-LADO"])
        let update = try #require(milestone.updates.first)
        #expect(update.status.value == .inProgress)
        #expect(update.progress.blocks.count == 2)
        #expect(update.evidence.map(\.value.text) == ["kpi:courses@2024-09", "case:first-words"])
        #expect(update.evidence.map(\.location.column) == [18, 39])
        let study = try #require(priority.caseStudies.first)
        #expect(study.id.value == "first-words")
        #expect(study.identity.value == .pseudonym)
        #expect(study.parts.map(\.part) == [.concern, .impact])
        #expect(study.parts.map(\.text.plainText) == ["a", "b"])
    }

    @Test("A report has its cover sheet, its formal sections and its narrative")
    func report() throws {
        let (content, findings) = read(
            """
            -- reports/2024-25/report.md --
            ---
            title: Progress
            as-at: 2025-03
            year: 2024-25
            state: published
            version: "0.10"
            meeting: 2025-07
            meeting-date: 2025-07
            lead-member: Cabinet Member
            lead-director: Director
            author: A
            contact: C
            reference: R1
            key-decision: no
            part: 2
            exemption: paragraph 3
            appendices: [{title: Register, reference: A}]
            background-papers: [{title: Letter, part: 2}]
            sign-off: [{role: Finance, reference: F1, date: 2025-06-30}]
            ---
            ## Purpose
            Why.
            ## Other implications
            None.
            ## Introduction
            Story.
            ### Part
            ## End
            """
        )
        #expect(findings.isEmpty)
        let report = try #require(content?.reports.first)
        #expect(report.asAt.value.iso == "2025-03-31")
        #expect(report.year.value.text == "2024-25")
        #expect(report.state.value == .published)
        #expect(report.version?.value == "0.10")
        #expect(report.isKeyDecision?.value == false)
        #expect(report.part?.value == 2)
        #expect(report.exemption?.value == "paragraph 3")
        #expect(report.appendices.map(\.reference?.value) == ["A"])
        #expect(report.backgroundPapers.map(\.part?.value) == [2])
        #expect(report.signOff.first?.date?.iso == "2025-06-30")
        #expect(report.formalSections.map(\.section) == [.purpose, .other])
        #expect(report.formalSections.map(\.text.plainText) == ["Why.", "None."])
        #expect(report.narrative.plainText == "Introduction Story. Part End")
    }

    @Test("Lists, meetings and further pages are read, the latter in their order")
    func others() throws {
        let (everything, findings) = read(
            """
            -- glossary.yaml --
            - {term: EHCP, expansion: "Education, Health and Care Plan"}
            - {term: Front door, definition: Where *calls* arrive.}
            -- obligations.yaml --
            - {id: ILACS-1, title: T, source: Ofsted, kind: inspection finding, reference: "12", detail: D}
            -- actions.yaml --
            - id: 2025-07-1
              kind: tracking decision
              text: Do *it*.
              owner: O
              meeting: 2025-07
              minute: "5"
              agreed: 2025-07-10
              due: 2025-10
              state: complete
              completed: 2025-10-02
              updates: [{date: 2025-09-01, text: Begun.}]
            -- meetings/later.md --
            ---
            title: Later
            ---
            -- meetings/2025-07.md --
            ---
            {title: Summer, date: 2025-07-10, committee: Board, report: 2024-25}
            ---
            Minutes.
            -- meetings/2025-01.md --
            ---
            title: Winter
            date: 2025-01
            ---
            -- pages/b.md --
            ---
            title: B
            ---
            -- pages/z.md --
            ---
            {title: Z, summary: S, order: 1}
            ---
            -- pages/a.md --
            ---
            title: A
            ---
            -- README.md --
            Not content.
            -- tables/.DS_Store --
            """
        )
        #expect(findings.isEmpty)
        let content = try #require(everything)
        #expect(content.glossary.map(\.term.value) == ["EHCP", "Front door"])
        #expect(content.glossary.last?.definition?.plainText == "Where calls arrive.")
        #expect(content.obligations.map(\.kind.value) == [.inspectionFinding])
        let action = try #require(content.actions.first)
        #expect(action.kind.value == .trackingDecision)
        #expect(action.state.value == .complete)
        #expect(action.completed?.value.iso == "2025-10-02")
        #expect(action.updates.map(\.text.plainText) == ["Begun."])
        #expect(content.meetings.map(\.id) == ["2025-01", "2025-07", "later"])
        #expect(content.meetings.map(\.minutes.plainText) == ["", "Minutes.", ""])
        #expect(content.pages.map(\.id) == ["z", "a", "b"])
    }

    @Test("A byte-order mark and Windows line endings give the same content at the same places")
    func encodings() {
        let archive = """
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-03
              year: 2024-25
              title: "A title
                on two lines"
              description: |
                One [a](javascript:x).

                | a |
                |---|
                | 1 | 2 |
              titel: x
            -- pages/a.md --
            ---
            title: A
            ---
            Text\u{20}\u{20}
            [b](javascript:y)
            """
        let plain = read(archive)
        let windows = TextArchive.bytes(smallestContent + archive).mapValues { bytes in
            Array("\u{FEFF}".utf8) + bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        }
        let other = read(bytes: windows)
        #expect(plain.findings.count == 4)
        #expect(plain.findings == other.findings)
        #expect(plain.content?.priorities.first?.milestones.first?.title.value == "A title on two lines")
        #expect(other.content?.priorities.first?.milestones.first?.title.value == "A title on two lines")
        #expect(plain.content?.pages.map(\.body.source) == other.content?.pages.map(\.body.source))
    }
}
