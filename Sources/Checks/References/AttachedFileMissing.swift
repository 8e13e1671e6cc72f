package import Diagnostics
internal import Markdown
internal import Model

/// What a text shows or offers is in the folder `files/`.
package enum AttachedFileMissing: Check {
    package static let rule = Rule(
        "attached-file-missing",
        .error,
        .references,
        title: "Files that are not there",
        finds: """
            A link or a picture that names a file which is not in the folder `files`, and a document that is written as \
            if it were a picture.
            """,
        why: "Readers would find nothing there.",
        answer: "Put the file into the folder `files`, or correct the name."
    )

    /// Finds links and pictures that name no file, and pictures that are none.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let files = Dictionary(checked.content.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let unreadable = checked.content.gaps.files
        func missing(_ link: MarkdownLink) -> Diagnostic? {
            let path = link.destination
            // What could not be read was reported where it lies.
            guard AddressSafety.isFile(path), files[path] == nil, !unreadable.contains(where: { $0.hasSuffix(path) })
            else { return nil }
            let nearest = NearMiss.nearest(to: path, among: Array(files.keys))
            return finding(
                at: link.location,
                "there is no file '\(path)'",
                remedy: nearest.map { "did you mean '\($0)'?" } ?? "put it into the folder 'files' of the content"
            )
        }
        return checked.documents.flatMap { document -> [Diagnostic] in
            let pictures = document.images.compactMap { image -> Diagnostic? in
                guard let file = files[image.destination], !file.kind.isPicture else { return missing(image) }
                return finding(
                    at: image.location,
                    "'\(file.path)' is no picture, so a page cannot show it",
                    remedy: "write it as a link: '[what it is](\(file.path))'"
                )
            }
            return document.links.compactMap(missing) + pictures
        }
    }
}
