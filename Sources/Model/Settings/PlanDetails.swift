package import Declarations
package import Diagnostics
package import Markdown
internal import Measures

/// The plan as a whole.
package struct PlanDetails: Thing {
    package var title: Located<String>
    package var subtitle: Located<String>?
    /// The first month.
    package var starts: Located<WrittenDate>
    /// The last month.
    package var ends: Located<WrittenDate>
    package var summary: MarkdownDocument?
}

extension PlanDetails {
    package init(at location: SourceLocation) {
        title = .none(at: location)
        starts = Located(WrittenDate(.placeholder), at: location)
        ends = Located(WrittenDate(.placeholder), at: location)
    }

    package static let declaration = Declaration<PlanDetails>("plan", "The plan that the reports are about") {
        Line("title", \.title, "Its title")
        Line("subtitle", \.subtitle, "What stands under the title")
        Written("starts", \.starts, "Its first month", example: "2024-04")
        Written("ends", \.ends, "Its last month", example: "2027-03")
        Prose("summary", \.summary, "What it is, in a paragraph")
    } check: { plan, source in
        let areRead = plan.starts.value.lastDay != .placeholder && plan.ends.value.lastDay != .placeholder
        guard areRead, plan.ends.value.lastDay < plan.starts.value.firstDay else { return }
        source.error(
            "bad-date",
            at: plan.ends.location,
            "the plan ends before it starts (\(plan.starts.value.words))",
            remedy: "write the plan's first month at 'starts' and its last month at 'ends'"
        )
    }
}
