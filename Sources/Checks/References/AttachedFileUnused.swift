package import Diagnostics
internal import Markdown
internal import Model

/// What lies in the folder `files/` is meant for readers.
package enum AttachedFileUnused: Check {
    package static let rule = Rule(
        "attached-file-unused",
        .query,
        .references,
        title: "Files that no page offers",
        finds: "A file in the folder `files` that no text shows or links to.",
        why: "It is not published, and somebody may believe that it is.",
        answer: "Link to it, `[Inspection letter](files/letter.pdf)`, or take it out of the folder."
    )

    /// Finds files that no text names.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let named = checked.content.filesOffered
        return checked.content.files.filter { !named.contains($0) }.map { file in
            finding(
                at: file.place,
                "no text shows or links to this file, so it is not published",
                remedy: "link to it, '[what it is](\(file.path))', or take it out of the folder 'files'"
            )
        }
    }
}
