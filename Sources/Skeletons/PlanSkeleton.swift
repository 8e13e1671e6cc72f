internal import Diagnostics
internal import Markdown
internal import Measures
package import Model
internal import Reading

/// What a new plan begins with: a site that can be built, with nothing in it that a reader could take for the council's.
package struct PlanSkeleton: Sendable {
    /// The council.
    package var authority: String
    /// Who receives the reports.
    package var committee: String
    /// The plan's title.
    package var title: String
    /// Its first month.
    package var starts: WrittenDate
    /// Its last month.
    package var ends: WrittenDate
    /// The priorities' titles, in order.
    package var priorities: [String]
    /// The first report's date.
    package var asAt: WrittenDate

    /// Describes a plan.
    package init(
        authority: String,
        committee: String,
        title: String,
        starts: WrittenDate,
        ends: WrittenDate,
        priorities: [String],
        asAt: WrittenDate
    ) {
        self.authority = authority
        self.committee = committee
        self.title = title
        self.starts = starts
        self.ends = ends
        self.priorities = priorities
        self.asAt = asAt
    }

    /// The first report's id: its month.
    package var report: String { String(asAt.lastDay.iso.prefix(7)) }

    /// The files of the plan.
    ///
    /// - Returns: `site.yaml` first.
    /// - Throws: `SkeletonError` where the plan ends before it starts, the report lies outside it, or two priorities
    ///   would have one name.
    package func make() throws(SkeletonError) -> Skeleton {
        guard starts.firstDay < ends.lastDay else {
            throw SkeletonError(description: "the plan ends (\(ends.iso)) before it starts (\(starts.iso))")
        }
        guard asAt.lastDay >= starts.firstDay, asAt.lastDay <= ends.lastDay else {
            throw SkeletonError(
                description: "the first report is as at \(asAt.lastDay.iso), outside the plan, which runs from "
                    + "\(starts.iso) to \(ends.iso)"
            )
        }
        guard !priorities.isEmpty else { throw SkeletonError(description: "name at least one priority") }
        let folders = priorities.enumerated().map { number, title in
            Self.folder(number: number + 1, title: title)
        }
        let ids = folders.map { $0.dropFirst(3) }
        if let repeated = ids.indices.first(where: { ids[..<$0].contains(ids[$0]) }) {
            throw SkeletonError(description: "two priorities would be called '\(ids[repeated])'; name one otherwise")
        }
        var files = [Skeleton.File(path: "site.yaml", text: site(folders))]
        for (number, title) in priorities.enumerated() {
            files += Self.priority(number: number + 1, title: title, in: folders[number])
        }
        files.append(Skeleton.File(path: "reports/\(report)/report.md", text: reportText))
        files.append(Skeleton.File(path: "glossary.yaml", text: Self.glossary))
        let skeleton = Skeleton(id: Slug.make(from: title), files: files)
        try check(skeleton)
        return skeleton
    }

    /// `01-early-help` for the first priority.
    static func folder(number: Int, title: String) -> String {
        (number < 10 ? "0" : "") + "\(number)-" + Slug.make(from: title)
    }

    // MARK: Texts

    private func site(_ folders: [String]) -> String {
        """
        # What the site is about. Every key is explained in docs/content.md.
        authority: \(quoted(authority))
        committee: \(quoted(committee))
        plan:
          title: \(quoted(title))
          starts: \(starts.iso)
          ends: \(ends.iso)
        # The reports, oldest first: each has a folder in reports/.
        reports: [\(report)]
        # The priorities, in order: each has a folder in priorities/.
        priorities:
        \(folders.map { "  - " + $0 }.joined(separator: "\n"))
        # By how much a target may be missed and still be near: 5% of it unless you say otherwise.
        # tolerance: 5%
        # Numbers of people below this are withheld wherever they are printed.
        # disclosure: {threshold: 5}

        """
    }

    /// The files of a priority that nothing has been written about yet.
    static func priority(number: Int, title: String, in folder: String) -> [Skeleton.File] {
        let text = """
            ---
            number: \(number)
            title: \(SkeletonMaker.quoted(title) ?? "")
            vision: The vision for this priority is still to be written.
            # lead: Director of Children's Services
            # lead-member: Cabinet Member for Children
            ---

            """
        return [Skeleton.File(path: "priorities/\(folder)/priority.md", text: text)]
    }

    private var reportText: String {
        let sections = FormalSection.allCases.map { "## \($0.rawValue)\n\nStill to be written.\n" }
        return """
            ---
            title: \(quoted("\(title): report of \(Period.month(asAt.lastDay.month, of: asAt.lastDay.year).name)"))
            as-at: \(asAt.lastDay.iso)
            year: \(PlanYear(containing: asAt.lastDay).text)
            # A draft until 'scrutiny freeze \(report)' records what members received.
            state: draft
            ---
            \(sections.joined(separator: "\n"))
            """
    }

    private static let glossary = """
        # Abbreviations, each written out at its first use on every page.
        # - {term: SEND, expansion: special educational needs and disabilities}

        """

    private func quoted(_ text: String) -> String { SkeletonMaker.quoted(text) ?? "\"\"" }

    /// Reads the plan as it would be: what is begun can be built.
    private func check(_ skeleton: Skeleton) throws(SkeletonError) {
        let files = Dictionary(skeleton.files.map { ($0.path, Array($0.text.utf8)) }, uniquingKeysWith: { $1 })
        let findings = ContentReader.read(ContentFiles(root: "Content", files: files)).diagnostics
        if let error = findings.first(where: { $0.severity == .error }) {
            throw SkeletonError(description: error.message + (error.remedy.map { ": " + $0 } ?? ""))
        }
    }
}
