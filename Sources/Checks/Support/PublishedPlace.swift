internal import Diagnostics
internal import Model

extension CheckedContent {
    /// Where to point to for what a published report said and the content no longer does: the report's file.
    func location(ofReport id: String) -> SourceLocation? {
        content.reports.first { $0.id == id }.map { SourceLocation(path: $0.title.location.path) }
    }
}
