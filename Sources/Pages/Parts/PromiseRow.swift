internal import Diagnostics
internal import Figures
internal import Measures
internal import Model
internal import Templates

/// A number that was promised, with what was reached.
struct PromiseRow: TemplateModel {
    let what: String
    let promised: String
    let by: String
    let reached: String?
    let period: String?
    let state: String
    let isBroken: Bool
    let absence: String
    let measure: PageLink?
    let milestone: PageLink?

    static let fields = Fields<PromiseRow>("A number that was promised, with what was reached") {
        Text("what", "what was promised", \.what)
        Text("promised", "the number that was promised, with what it counts", \.promised)
        Text("by", "by when", \.by)
        OptionalText("reached", "the figure that was reached, if there is one", \.reached)
        OptionalText("period", "what the figure is of", \.period)
        Text("state", "Kept, Not kept, Not known or To come", \.state)
        YesNo("isBroken", "whether its date has passed without the number", \.isBroken)
        Text("absence", "why there is no figure", \.absence)
        OptionalOne("measure", "the measure that follows it", \.measure)
        OptionalOne("milestone", "the milestone that promises it", \.milestone)
    }
}

extension Page {
    /// Numbers that were promised, in the order given.
    func rows(for promises: [PromiseStanding]) -> [PromiseRow] {
        promises.map { standing in
            PromiseRow(
                what: standing.promise.what.value,
                promised: standing.promise.text,
                by: standing.promise.by.value.words,
                reached: standing.reached?.text,
                period: standing.reached?.period.name,
                state: standing.state.words,
                isBroken: standing.isBroken,
                absence: standing.absence,
                measure: standing.promise.measure.flatMap { link(to: $0.value) },
                milestone: link(to: Reference(.milestone, standing.milestone.milestone.id.value))
            )
        }
    }
}
