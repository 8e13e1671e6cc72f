package import Diagnostics
internal import Measures
internal import Model

/// Two measures can be told apart by what they are called.
package enum MeasuresOfOneName: Check {
    package static let rule = Rule(
        "measures-of-one-name",
        .query,
        .completeness,
        title: "Two measures with one name",
        finds: "Measures with the same title as another.",
        why:
            "Readers see the same words in the scorecard, in search results and in questions, and cannot tell which is meant.",
        answer: "Say in the title what is different: the service, the age, the area or the period."
    )

    /// Finds titles that occur twice.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var titles = [String: Measure]()
        return checked.content.priorities.flatMap(\.measures).flatMap { measure -> [Diagnostic] in
            var found = [Diagnostic]()
            let title = measure.title.value.lowercased()
            // A measure in two files, monthly and yearly, has one id.
            if let other = titles[title], other.id.value != measure.id.value {
                found.append(
                    finding(
                        at: measure.title.location,
                        "'\(measure.id.value)' has the same title as '\(other.id.value)': \(measure.title.value)",
                        remedy: "say in the title what is different"
                    )
                )
            }
            titles[title] = titles[title] ?? measure
            return found
        }
    }
}
