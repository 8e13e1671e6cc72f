package import Diagnostics
internal import Markdown
internal import Model

/// Those who do not see a picture are told what it shows.
package enum PictureWithoutWords: Check {
    package static let rule = Rule(
        "picture-without-words",
        .error,
        .references,
        title: "Pictures that say nothing to those who do not see them",
        finds: "A picture of the folder `files` without a text alternative, or whose alternative is its file's name.",
        why: "Who uses a screen reader would not know what it shows (WCAG 2.2, 1.1.1).",
        answer: "Write what the picture shows: `![The five hubs on a map of the borough](files/hub-map.png)`."
    )

    /// Finds pictures without words of their own.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.documents.flatMap(\.images).compactMap { image in
            guard AddressSafety.isFile(image.destination) else { return nil }
            let words = image.content.plainText.trimmed
            let name = image.destination.dropFirst("files/".count)
            guard words.isEmpty || words == name || words.lowercased() == "image" || words.lowercased() == "picture"
            else {
                return nil
            }
            return finding(
                at: image.location,
                "this picture has no words for those who do not see it",
                remedy: "write what it shows: '![What it shows](\(image.destination))'"
            )
        }
    }
}
