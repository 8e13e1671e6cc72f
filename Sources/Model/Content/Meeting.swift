package import Diagnostics
package import Markdown

/// A meeting of the committee, with its minutes.
package struct Meeting: Sendable {
    /// The file's name without its ending.
    package var id: String
    /// What the meeting dealt with.
    package var title: Located<String>
    /// When it met; some papers do not say.
    package var date: Located<WrittenDate>?
    /// Which committee met, if it is not the site's.
    package var committee: String?
    /// The report that it received.
    package var report: Located<String>?
    /// The minutes.
    package var minutes: MarkdownDocument

    /// Creates a meeting.
    package init(
        id: String,
        title: Located<String>,
        date: Located<WrittenDate>? = nil,
        committee: String? = nil,
        report: Located<String>? = nil,
        minutes: MarkdownDocument
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.committee = committee
        self.report = report
        self.minutes = minutes
    }
}
