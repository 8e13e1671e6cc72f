package import Diagnostics
internal import Markdown
internal import Model

/// Headings go down one level at a time.
package enum HeadingOrder: Check {
    package static let rule = Rule(
        "heading-order",
        .query,
        .language,
        title: "Skipped heading levels",
        finds: "A heading more than one level below the one before it.",
        why: "Screen reader users find their way by headings.",
        answer: "Use fewer number signs."
    )

    /// Finds headings that stand more than one level below the heading before them.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.documents.flatMap { document in
            var before: Int?
            return document.blocks.compactMap { block -> Diagnostic? in
                guard case .heading(let level, let content, let location) = block else { return nil }
                defer { before = level }
                guard let before, level > before + 1 else { return nil }
                return finding(
                    at: location,
                    "the heading '\(content.plainText)' is at level \(level), directly below one at level \(before)",
                    remedy: "write it with \(before + 1) number signs"
                )
            }
        }
    }
}
