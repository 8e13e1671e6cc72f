public import Diagnostics
public import Markdown

/// A meeting of the committee, with its minutes.
public struct Meeting: Sendable {
    /// The file's name without its ending.
    public var id: String
    /// What the meeting dealt with.
    public var title: Located<String>
    /// When it met; some papers do not say.
    public var date: Located<WrittenDate>?
    /// Which committee met, if it is not the site's.
    public var committee: String?
    /// The report that it received.
    public var report: Located<String>?
    /// The minutes.
    public var minutes: MarkdownDocument

    /// Creates a meeting.
    public init(
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
