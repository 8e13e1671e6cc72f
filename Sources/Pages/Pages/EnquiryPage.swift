internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// Lines of enquiry: what to ask.
struct EnquiryPage: TemplateModel {
    /// Further questions of one kind.
    struct Group: TemplateModel {
        let id: String
        let title: String
        let start: String
        let questions: [EnquiryRow]

        static let fields = Fields<Group>("Further questions of one kind") {
            Text("id", "its place on the page", \.id)
            Text("title", "what kind of questions they are", \.title)
            Text("start", "the number of its first question", \.start)
            List("questions", "the questions, the most pressing first", \.questions)
        }
    }

    let frame: Frame
    let count: String
    let questions: [EnquiryRow]
    let groups: [Group]
    let own: MarkdownText?

    static let fields = Fields<EnquiryPage>("The lines of enquiry") {
        One("frame", "what stands around the content", \.frame)
        Text("count", "how many questions there are, in a sentence", \.count)
        List("questions", "the questions to ask first", \.questions)
        List("groups", "the further questions, by kind", \.groups)
        OptionalProse("own", "questions that the site adds itself", \.own)
    }

    static let kind = PageKind<EnquiryPage>(
        "lines-of-enquiry",
        at: SiteMap.enquiry,
        title: "Questions to ask",
        description: "Questions that the record gives reason to ask, with their evidence.",
        in: [.navigation],
        make: make
    )

    /// As many questions as a committee can ask in an hour come first; the others follow by kind.
    private static let first = 10

    private static func make(_ page: Page, _ frame: Frame) -> EnquiryPage {
        let site = page.site
        let rest = site.linesOfEnquiry.dropFirst(first)
        var start = min(first, site.linesOfEnquiry.count)
        let groups = EnquiryReason.Group.allCases.compactMap { group -> Group? in
            let lines = rest.filter { $0.reason.group == group }
            guard !lines.isEmpty else { return nil }
            defer { start += lines.count }
            return Group(
                id: group.rawValue,
                title: EnquiryPagePhrases.title(group),
                start: "\(start + 1)",
                questions: page.enquiryRows(lines, from: start)
            )
        }
        return EnquiryPage(
            frame: frame,
            count: EnquiryPagePhrases.count(site.linesOfEnquiry.count, first: first),
            questions: page.enquiryRows(site.linesOfEnquiry.prefix(first)),
            groups: groups,
            own: page.text(site.report.enquiry?.body, headingLevel: 3)
        )
    }
}
