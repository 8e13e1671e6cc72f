internal import Diagnostics
internal import Measures
internal import Markdown
package import Model
package import Reading

/// Makes skeletons that fit a content folder as it is.
///
/// What is to be written by hand stands between `‹` and `›`; the readers report it, so that it is never published.
package struct SkeletonMaker: Sendable {
    let files: ContentFiles
    let content: Content

    /// Prepares to make skeletons for content.
    package init(_ files: ContentFiles, content: Content) {
        self.files = files
        self.content = content
    }

    /// Begins something new.
    ///
    /// - Parameters:
    ///   - kind: What to begin.
    ///   - name: Its title in words; for a report or meeting its id, such as `2025-07`.
    ///   - priority: The folder or the id of the priority that it belongs to.
    ///   - meeting: The meeting that asked for an action, by its id.
    /// - Returns: The file as it is to be written.
    /// - Throws: `SkeletonError` when something is missing, exists already or cannot be added by a program.
    package func make(
        _ kind: Skeleton.Kind,
        name: String? = nil,
        priority: String? = nil,
        meeting: String? = nil
    ) throws(SkeletonError) -> Skeleton {
        let skeleton =
            switch kind {
            case .milestone: milestone(name, in: try folder(of: priority))
            case .kpi: try measure(name, in: try folder(of: priority))
            case .caseStudy: caseStudy(name, in: try folder(of: priority))
            case .meeting: try document(kind, id: name, in: "meetings/", ending: ".md", text: meetingText)
            case .report: try document(kind, id: name, in: "reports/", ending: "/report.md", text: reportText)
            case .page: page(name)
            case .priority: try newPriority(name)
            case .update: try updates(for: name)
            case .obligation: obligation(name)
            case .risk: risk(name)
            case .table: table(name)
            case .plan: throw SkeletonError(description: "there is a plan here already")
            case .action: action(name, meeting: try known(meeting))
            }
        try check(skeleton, kind)
        return skeleton
    }

    // MARK: Where it goes

    /// The priority's folder, by its name or by the priority's id.
    private func folder(of priority: String?) throws(SkeletonError) -> String {
        let folders = content.settings.priorities.map(\.value)
        let known = folders.joined(separator: ", ")
        guard let priority else {
            throw SkeletonError(description: "name the priority with --priority; the priorities are: \(known)")
        }
        if let folder = folders.first(where: { $0 == priority || $0.drop { $0.isNumber || $0 == "-" } == priority }) {
            return folder
        }
        let hint = NearMiss.nearest(to: priority, among: folders).map { "did you mean '\($0)'?" }
        throw SkeletonError(
            description: "there is no priority '\(priority)'; " + (hint ?? "the priorities are: \(known)")
        )
    }

    /// The meeting, if there is one of that id or none was named.
    private func known(_ meeting: String?) throws(SkeletonError) -> String? {
        let ids = content.meetings.map(\.id)
        guard let meeting, !ids.contains(meeting) else { return meeting }
        let hint = NearMiss.nearest(to: meeting, among: ids).map { "did you mean '\($0)'?" }
        throw SkeletonError(
            description: "there is no meeting '\(meeting)'; "
                + (hint ?? "begin it first: scrutiny new meeting \(Slug.make(from: meeting))")
        )
    }

    /// The text of a file with something added at its end, after an empty line.
    func adding(_ entry: String, to path: String) -> String {
        let text = files.bytes(of: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        if text.allSatisfy(\.isWhitespace) { return entry }
        return text + (text.hasSuffix("\n") ? "\n" : "\n\n") + entry
    }

    /// The report that the site is about tells the year and the date to begin with.
    var report: Report? { Snapshot(content)?.report }

    // MARK: Whether it fits

    /// Reads the content as it would be: the id must be one that can be used, an entry that was added must be found, and
    /// nothing of the old be lost.
    private func check(_ skeleton: Skeleton, _ kind: Skeleton.Kind) throws(SkeletonError) {
        var all = Dictionary(uniqueKeysWithValues: files.paths.map { ($0, files.bytes(of: $0) ?? []) })
        for file in skeleton.files { all[file.path] = Array(file.text.utf8) }
        let (after, findings) = ContentReader.read(ContentFiles(root: files.root, files: all))
        let path = files.displayPath(skeleton.path)
        let bad = findings.first { $0.rule == "bad-id" && $0.location.path == path }
        if let bad { throw SkeletonError(description: bad.message + "; name it otherwise") }
        if skeleton.id == "index" {
            throw SkeletonError(description: "'index' is the name of the list of all; name it otherwise")
        }
        guard skeleton.isAddition, kind != .update, kind != .priority, kind != .report else { return }
        let (old, new) = (Self.ids(kind, in: content), after.map { Self.ids(kind, in: $0) } ?? [])
        // A row of a spreadsheet with a placeholder in it is reported and not read.
        let isThere = kind == .kpi || new.contains(skeleton.id)
        guard isThere, Set(new).subtracting([skeleton.id]) == Set(old) else {
            throw SkeletonError(
                description: "\(files.displayPath(skeleton.path)) is written in a way that nothing can be added to by "
                    + "itself; add '\(skeleton.id)' by hand"
            )
        }
    }

    private static func ids(_ kind: Skeleton.Kind, in content: Content) -> [String] {
        switch kind {
        case .milestone: content.priorities.flatMap(\.milestones).map(\.id.value)
        case .kpi: content.priorities.flatMap(\.measures).map(\.id.value)
        case .action: content.actions.map(\.id.value)
        case .obligation: content.obligations.map(\.id.value)
        case .risk: content.risks.map(\.id.value)
        case .plan, .priority, .caseStudy, .meeting, .report, .update, .table, .page: []
        }
    }
}
