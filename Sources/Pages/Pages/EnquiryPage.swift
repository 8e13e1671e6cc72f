internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// Lines of enquiry: what to ask.
struct EnquiryPage: TemplateModel {
    let frame: Frame
    let count: String
    let questions: [EnquiryRow]
    let own: MarkdownText?

    static let fields = Fields<EnquiryPage>("The lines of enquiry") {
        One("frame", "what stands around the content", \.frame)
        Text("count", "how many questions there are", \.count)
        List("questions", "the questions that the record gives reason to ask, the worst first", \.questions)
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

    private static func make(_ page: Page, _ frame: Frame) -> EnquiryPage {
        let site = page.site
        let questions = page.enquiryRows(site.linesOfEnquiry)
        return EnquiryPage(
            frame: frame,
            count: "\(questions.count)",
            questions: questions,
            own: page.text(site.report.ownQuestions, headingLevel: 3)
        )
    }
}
