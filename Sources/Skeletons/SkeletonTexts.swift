internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import Reading

extension SkeletonMaker {
    // MARK: Entries of a list

    func milestone(_ title: String?, in folder: String) -> Skeleton {
        let path = "priorities/\(folder)/milestones.yaml"
        let all = content.priorities.flatMap(\.milestones).map(\.id.value)
        let here = content.priorities.first { folder.hasSuffix($0.id) }?.milestones.last?.id.value
        let (prefix, digits) = here.map(FreeIdentifier.parts) ?? (Self.initials(of: folder) + "-", 2)
        let id = FreeIdentifier.next(prefix, used: all, width: digits)
        let entry = """
            - id: \(id)
              year: \(report?.year.value.text ?? "2024-25")
              title: \(Self.quoted(title) ?? "‹what will be done, in one line›")
              owner: ‹who answers for it, by role›
              intended-impact: ‹the difference that it is to make›
              # due: 2025-03              by default the last day of the plan year
              # updates:                  one for each report
              #   - report: \(report?.id ?? "2024-25")
              #     status: in progress   not started | in progress | implemented | embedded | paused | withdrawn
              #     progress: what was done

            """
        return Skeleton(id: id, path: path, text: adding(entry, to: path), isAddition: files.contains(path))
    }

    func action(_ text: String?, meeting: String?) -> Skeleton {
        let path = "actions.yaml"
        let used = content.actions.map(\.id.value)
        let prefix = meeting.map { $0 + "-" } ?? used.last.map { FreeIdentifier.parts(of: $0).prefix } ?? "A-"
        let id = FreeIdentifier.next(prefix, used: used, width: 1)
        let entry = """
            - id: \(id)
              kind: action                # action | recommendation | tracking decision
              text: \(Self.quoted(text) ?? "‹what was asked for›")
              owner: ‹from whom, by role›
            \(meeting.map { "  meeting: \($0)\n" } ?? "")  # due: 2025-10
              state: open                 # open | agreed | complete | withdrawn

            """
        return Skeleton(id: id, path: path, text: adding(entry, to: path), isAddition: files.contains(path))
    }

    /// A row under the headings that are there, or a new file with the headings that are needed.
    func measure(_ title: String?, in folder: String) throws(SkeletonError) -> Skeleton {
        let path = "priorities/\(folder)/kpis.csv"
        let used = content.priorities.flatMap(\.measures).map(\.id.value) + content.tables.map(\.id)
        // A row that still has placeholders is not read, but its id is taken: no cell may hold the new one.
        let cells = files.bytes(of: path).map { Self.cells(of: String(decoding: $0, as: UTF8.self)) } ?? []
        let id = FreeIdentifier.named(Slug.make(from: title ?? "new measure"), used: used + cells)
        let known = [
            "id": id, "title": title ?? "‹what is measured›", "unit": "‹percent, count, days or the like›",
            "better": "‹higher, lower, within or monitor›", "target": "‹the target, or Monitor or TBC›",
        ]
        func row(_ headings: [String]) -> String {
            headings.map { heading in Self.cell(known[heading.lowercased()] ?? "") }.joined(separator: ",")
        }
        guard let bytes = files.bytes(of: path) else {
            let month = report.map { String($0.asAt.iso.prefix(7)) } ?? "2024-09"
            let headings = ["id", "title", "unit", "better", "target", month]
            return Skeleton(id: id, path: path, text: "\(headings.joined(separator: ","))\n\(row(headings))\n")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let first = text.prefix { !$0.isNewline }
        guard !first.contains("\""), first.contains(",") else {
            throw SkeletonError(
                description: "\(files.displayPath(path)) has headings that nothing can be added below by itself; "
                    + "add a row with the id '\(id)' in a spreadsheet program"
            )
        }
        let marked = first.unicodeScalars.first == "\u{FEFF}" ? Substring(String(first).dropFirst()) : first
        let headings = marked.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let added = (text.last?.isNewline == true ? text : text + "\n") + row(headings) + "\n"
        return Skeleton(id: id, path: path, text: added, isAddition: true)
    }

    private static func cells(of text: String) -> [String] {
        text.split { $0 == "," || $0.isNewline }.map(String.init)
    }

    // MARK: Files of their own

    func caseStudy(_ title: String?, in folder: String) -> Skeleton {
        let used = content.priorities.flatMap(\.caseStudies).map(\.id.value)
        let id = FreeIdentifier.named(Slug.make(from: title ?? "new case study"), used: used)
        let text = """
            ---
            title: \(Self.quoted(title) ?? "‹a title that identifies nobody›")
            identity: anonymised          # anonymised | pseudonym | consent
            report: \(report?.id ?? "2024-25")
            summary: ‹one plain sentence›
            ---
            ## Concern

            ‹What was the worry?›

            ## Intervention

            ‹What was done?›

            ## Impact

            ‹What is different now?›

            ## Feedback

            ‹What do those concerned say?›

            """
        return Skeleton(id: id, path: "priorities/\(folder)/case-studies/\(id).md", text: text)
    }

    func page(_ title: String?) -> Skeleton {
        let id = FreeIdentifier.named(Slug.make(from: title ?? "new page"), used: content.pages.map(\.id))
        let text = """
            ---
            title: \(Self.quoted(title) ?? "‹title›")
            summary: ‹one plain sentence›
            # order: 1                    its place in the navigation
            ---
            ‹Text›

            """
        return Skeleton(id: id, path: "pages/\(id).md", text: text)
    }

    /// A file whose name is its id.
    func document(
        _ kind: Skeleton.Kind,
        id: String?,
        in folder: String,
        ending: String,
        text: (String) -> String
    ) throws(SkeletonError) -> Skeleton {
        guard let id, !id.isEmpty, id == Slug.make(from: id) else {
            throw SkeletonError(
                description: "name the \(kind.rawValue) by its id, in letters, digits and hyphens: "
                    + "scrutiny new \(kind.rawValue) 2025-07"
            )
        }
        let path = folder + id + ending
        guard !files.contains(path) else {
            throw SkeletonError(description: "\(files.displayPath(path)) is there already; nothing was changed")
        }
        let step = kind == .report ? "add '\(id)' to 'reports' in \(files.displayPath("site.yaml"))" : nil
        return Skeleton(id: id, path: path, text: text(id), nextStep: step)
    }

    func meetingText(_ id: String) -> String {
        """
        ---
        title: ‹what the meeting dealt with›
        \(WrittenDate(id).map { "date: \($0.iso)" } ?? "# date: 2025-07-10")
        ---
        ‹Minutes›

        """
    }

    func reportText(_ id: String) -> String {
        let sections = FormalSection.allCases.map { "## \($0.rawValue)\n\n‹Text, or 'None.'›\n" }.joined(
            separator: "\n"
        )
        return """
            ---
            title: ‹title›
            as-at: \(report?.asAt.iso ?? "2025-03-31")            # "today" for everything in the report
            year: \(report?.year.value.text ?? "2024-25")
            state: draft
            part: 1
            author: ‹who wrote it, by role›
            contact: ‹who answers questions›
            ---
            \(sections)
            ## Introduction

            ‹Text›

            """
    }

    // MARK: Words

    /// `early-help` of `01-early-help` as `EH`.
    static func initials(of folder: String) -> String {
        let words = folder.split(separator: "-").filter { !$0.allSatisfy(\.isNumber) }
        return words.compactMap(\.first).map { $0.uppercased() }.joined()
    }

    /// Words as a YAML value that cannot be taken for anything else.
    static func quoted(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        let safe = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"" + safe.split(whereSeparator: \.isNewline).joined(separator: " ") + "\""
    }

    private static func cell(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
