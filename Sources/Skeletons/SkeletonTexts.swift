internal import Declarations
internal import Diagnostics
internal import Figures
internal import Measures
internal import Markdown
internal import Model
internal import Reading
internal import Spreadsheets

extension SkeletonMaker {
    // MARK: Entries of a list

    func milestone(_ title: String?, in folder: String) -> Skeleton {
        let path = "priorities/\(folder)/milestones.yaml"
        let all = content.priorities.flatMap(\.milestones).map(\.id.value)
        let here = content.priorities.first { folder.hasSuffix($0.id) }?.milestones.last?.id.value
        let (prefix, digits) = here.map(FreeIdentifier.parts) ?? (Self.initials(of: folder) + "-", 2)
        let id = FreeIdentifier.next(prefix, used: all, width: digits)
        let entry = item(
            Milestone.declaration.description,
            ["id": id, "year": year.text, "title": Self.quoted(title)].compactMapValues(\.self)
        )
        return Skeleton(id: id, path: path, text: adding(entry, to: path), isAddition: files.contains(path))
    }

    func action(_ text: String?, meeting: String?) -> Skeleton {
        let path = "actions.yaml"
        let used = content.actions.map(\.id.value)
        let prefix = meeting.map { $0 + "-" } ?? used.last.map { FreeIdentifier.parts(of: $0).prefix } ?? "A-"
        let id = FreeIdentifier.next(prefix, used: used, width: 1)
        let entry = item(
            Action.declaration.description,
            ["id": id, "text": Self.quoted(text), "meeting": meeting].compactMapValues(\.self)
        )
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
            headings.map { heading in CommaSeparatedFile.quoted(known[heading.lowercased()] ?? "") }.joined(
                separator: ","
            )
        }
        guard let bytes = files.bytes(of: path) else {
            let month = String((report?.asAt.value ?? year.lastDay).iso.prefix(7))
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
            \(frontMatter(CaseStudy.declaration.description, ["title": Self.quoted(title), "report": report?.id]))---
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
            \(frontMatter(FurtherPage.declaration.description, ["title": Self.quoted(title)]))---
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
        let file = Skeleton.File(path: path, text: text(id))
        guard kind == .report else { return Skeleton(id: id, files: [file]) }
        return listing(id, in: "reports", after: content.settings.reports.last, with: [file])
    }

    /// Files of something that site.yaml has to list, with the list, or with what is left to do by hand.
    private func listing(
        _ id: String,
        in key: String,
        after last: Located<String>?,
        with begun: [Skeleton.File]
    ) -> Skeleton {
        let site = files.bytes(of: "site.yaml").map { String(decoding: $0, as: UTF8.self) }
        guard let site, let text = SiteList.adding(id, to: key, in: site, after: last) else {
            let step = "add '\(id)' to '\(key)' in \(files.displayPath("site.yaml"))"
            return Skeleton(id: id, files: begun, nextStep: step)
        }
        return Skeleton(id: id, files: begun + [Skeleton.File(path: "site.yaml", text: text, isAddition: true)])
    }

    func newPriority(_ title: String?) throws(SkeletonError) -> Skeleton {
        guard let title, !title.isEmpty else {
            throw SkeletonError(description: "name the priority: scrutiny new priority \"Early help\"")
        }
        let number = (content.priorities.map(\.number.value).max() ?? content.settings.priorities.count) + 1
        let folder = PlanSkeleton.folder(number: number, title: title)
        let begun = PlanSkeleton.priority(number: number, title: title, in: folder)
        if let there = begun.first(where: { files.contains($0.path) }) {
            throw SkeletonError(description: "\(files.displayPath(there.path)) is there already; nothing was changed")
        }
        return listing(folder, in: "priorities", after: content.settings.priorities.last, with: begun)
    }

    func updates(for report: String?) throws(SkeletonError) -> Skeleton {
        let known = content.settings.reports.map(\.value)
        guard let id = report ?? self.report?.id, known.contains(id) else {
            let hint = report.flatMap { NearMiss.nearest(to: $0, among: known) }.map { "did you mean '\($0)'?" }
            throw SkeletonError(
                description: "there is no report '\(report ?? "")'; "
                    + (hint ?? "begin it first: scrutiny new report \(Slug.make(from: report ?? "2025-07"))")
            )
        }
        let (changed, count, left) = UpdateSkeleton(content: content, files: files, report: id).make()
        guard !changed.isEmpty else {
            throw SkeletonError(
                description: left.isEmpty
                    ? "every milestone has an update for '\(id)'"
                    : "the updates of \(left.joined(separator: ", ")) are written in a way that nothing can be added to"
            )
        }
        let step = left.isEmpty ? nil : "add updates by hand to \(left.joined(separator: ", "))"
        return Skeleton(id: "\(count.counted("update", "updates")) for \(id)", files: changed, nextStep: step)
    }

    func obligation(_ title: String?) -> Skeleton {
        entry(
            title,
            of: Obligation.declaration.description,
            in: "obligations.yaml",
            used: content.obligations.map(\.id.value),
            first: "O-"
        )
    }

    func risk(_ title: String?) -> Skeleton {
        entry(
            title,
            of: Risk.declaration.description,
            in: "risks.yaml",
            used: content.risks.map(\.id.value),
            first: "R-"
        )
    }

    /// A further entry of a list, with the id after the last one.
    private func entry(
        _ title: String?,
        of thing: ThingDescription,
        in path: String,
        used: [String],
        first: String
    ) -> Skeleton {
        let (prefix, digits) = used.last.map(FreeIdentifier.parts) ?? (first, 1)
        let id = FreeIdentifier.next(prefix, used: used, width: digits)
        let entry = item(thing, ["id": id, "title": Self.quoted(title)].compactMapValues(\.self))
        return Skeleton(id: id, path: path, text: adding(entry, to: path), isAddition: files.contains(path))
    }

    func table(_ caption: String?) -> Skeleton {
        let used = content.tables.map(\.id) + content.priorities.flatMap(\.measures).map(\.id.value)
        let id = FreeIdentifier.named(Slug.make(from: caption ?? "new table"), used: used)
        let keys = SkeletonKeys.lines(
            of: DataTableDetails.declaration.description,
            ["caption": Self.quoted(caption)].compactMapValues(\.self)
        )
        let figures = "‹what the rows are›,‹first column›,‹second column›\n‹row›,1,2\n"
        return Skeleton(
            id: id,
            files: [
                Skeleton.File(path: "tables/\(id).csv", text: figures),
                Skeleton.File(path: "tables/\(id).yaml", text: keys),
            ]
        )
    }

    func meetingText(_ id: String) -> String {
        """
        ---
        \(frontMatter(Meeting.declaration.description, ["date": WrittenDate(id)?.iso]))---
        ‹Minutes›

        """
    }

    /// The plan year to begin with: the report's, or the plan's first.
    private var year: PlanYear {
        report?.year.value ?? PlanYear(containing: content.settings.plan.starts.value.firstDay)
    }

    /// Keys with what is known of them, as front matter.
    private func frontMatter(_ thing: ThingDescription, _ values: [String: String?]) -> String {
        SkeletonKeys.lines(of: thing, values.compactMapValues(\.self))
    }

    /// The same as an item of a list.
    private func item(_ thing: ThingDescription, _ values: [String: String]) -> String {
        "- " + SkeletonKeys.lines(of: thing, values, indent: "  ").dropFirst(2)
    }

    func reportText(_ id: String) -> String {
        let asAt = WrittenDate(id)?.lastDay.iso ?? (report?.asAt.value ?? year.lastDay).iso
        let sections = FormalSection.allCases.map { "## \($0.rawValue)\n\n‹Text, or 'None.'›\n" }.joined(
            separator: "\n"
        )
        return """
            ---
            \(frontMatter(Report.declaration.description, ["as-at": asAt, "year": Day(asAt).map { PlanYear(containing: $0).text } ?? year.text]))---
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
    static func quoted(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0.quotedForYAML } }
}
