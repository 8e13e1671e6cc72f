/// What one template, or one row or part of it, is made from: a plain structure that says what its fields are called.
///
/// A model declares its fields once. The declaration is at the same time what templates are checked against, how values
/// are found when a page is rendered, and the documentation for the people who write templates:
///
/// ```swift
/// struct MilestoneRow: TemplateModel {
///     let title: String
///     let owner: String?
///     let progress: HTML
///
///     static let fields = Fields<MilestoneRow>("A milestone as a row of a table") {
///         Text("title", "What was agreed", \.title)
///         OptionalText("owner", "Who answers for it, by role", \.owner)
///         Markup("progress", "What was done", \.progress)
///     }
/// }
/// ```
///
/// Stored properties are read in place, without a call. Computed properties may be declared too; reading one costs a
/// call through its key path.
package protocol TemplateModel: Sendable {
    /// What templates may name in this model.
    static var fields: Fields<Self> { get }
}
