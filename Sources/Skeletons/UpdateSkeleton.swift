internal import Diagnostics
internal import Markdown
internal import Model
internal import Reading

/// Begins an update of every milestone that has none for a report, with last time's words as a comment.
struct UpdateSkeleton {
    let content: Content
    let files: ContentFiles
    let report: String

    /// The files with updates, and the milestones whose updates are written in a way that nothing can be added to.
    func make() -> (files: [Skeleton.File], milestones: Int, left: [String]) {
        var changed = [Skeleton.File]()
        var (count, left) = (0, [String]())
        for folder in content.settings.priorities.map(\.value) {
            let path = "priorities/\(folder)/milestones.yaml"
            guard let priority = content.priorities.first(where: { folder.hasSuffix($0.id) }),
                let bytes = files.bytes(of: path)
            else { continue }
            var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
            let due = priority.milestones.filter { milestone in
                !milestone.updates.contains { $0.report.value == report }
                    && milestone.updates.last?.status.value.isGivenUp != true
            }
            // From the last to the first, so that the lines of those before stay where they are.
            for milestone in due.sorted(by: { $0.id.location.line > $1.id.location.line }) {
                if add(to: milestone, in: &lines) { count += 1 } else { left.append(milestone.id.value) }
            }
            let text = lines.joined(separator: "\n")
            if Array(text.utf8) != bytes { changed.append(Skeleton.File(path: path, text: text, isAddition: true)) }
        }
        return (changed, count, left.reversed())
    }

    /// Adds an update below the milestone's last; says whether it could.
    private func add(to milestone: Milestone, in lines: inout [String]) -> Bool {
        let start = milestone.id.location.line - 1
        guard lines.indices.contains(start), let dash = lines[start].firstIndex(of: "-"),
            lines[start][..<dash].allSatisfy({ $0 == " " })
        else { return false }
        let margin = lines[start].distance(from: lines[start].startIndex, to: dash)
        let end = lines[(start + 1)...].firstIndex { Self.indent(of: $0).map { $0 <= margin } ?? false } ?? lines.count
        let inner = margin + 2
        let key = lines[start..<end].firstIndex {
            $0.dropFirst(inner).hasPrefix("updates:") && Self.indent(of: $0) == inner
        }
        guard let key else {
            var place = end
            while place > start + 1, Self.indent(of: lines[place - 1]) == nil { place -= 1 }
            let pad = String(repeating: " ", count: inner)
            lines.insert(contentsOf: [pad + "updates:"] + entry(for: milestone, indent: inner + 2), at: place)
            return true
        }
        guard lines[key].dropFirst(inner).split(separator: " ") == ["updates:"] else { return false }
        var last = key + 1
        var itemIndent: Int?
        for place in (key + 1)..<max(end, key + 1) {
            guard let indent = Self.indent(of: lines[place]) else { continue }
            let isItem = lines[place].dropFirst(indent).hasPrefix("- ")
            guard indent > inner || isItem && indent == inner else { break }
            if isItem, itemIndent == nil { itemIndent = indent }
            last = place + 1
        }
        lines.insert(contentsOf: entry(for: milestone, indent: itemIndent ?? inner + 2), at: last)
        return true
    }

    private func entry(for milestone: Milestone, indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        let before = milestone.updates.last
        let said = before.map { update in
            [update.progress.plainText, update.impact?.plainText].compactMap(\.self).joined(separator: " ")
        }
        var lines = [String]()
        if let before, let said, !said.isEmpty {
            lines.append(
                pad + "# told for \(before.report.value) (\(before.status.value.rawValue)): \(Self.oneLine(said))"
            )
        }
        let words = MilestoneStatus.allCases.map(\.rawValue).joined(separator: " | ")
        lines.append(pad + "- report: \(report)")
        lines.append(
            pad + "  status: \(before?.status.value.rawValue ?? MilestoneStatus.allCases[0].rawValue)  # \(words)"
        )
        lines.append(pad + "  progress: ‹what has been done since›")
        return lines
    }

    /// How far a line is indented; `nil` for a blank line or a comment.
    private static func indent(of line: String) -> Int? {
        let indent = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(indent)
        return rest.isEmpty || rest.hasPrefix("#") || rest.allSatisfy(\.isWhitespace) ? nil : indent
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
