package import Diagnostics
internal import Markdown
internal import Model

/// A case study about an adult leads to nobody: no title with a surname, no age beside a name, no named home or ward.
package enum AdultDetails: Check {
    package static let rule = Rule(
        "adult-details",
        .query,
        .privacy,
        title: "Case studies that lead to an adult",
        finds: """
            Titles with surnames ("Mrs Carter") in case studies that are not pseudonyms or told with consent, named care \
            homes, nursing homes and hospitals, and ages of 80 and more in years.
            """,
        why: "A surname, a home and an age are enough to recognise a person.",
        answer: "Write \"a resident\", \"a care home\", \"in her eighties\"."
    )

    /// Finds surnames, homes and great ages.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.caseStudies).flatMap { study -> [Diagnostic] in
            var seen = Set<String>()
            return checked.passages(of: study).flatMap { passage -> [Diagnostic] in
                details(in: passage.text, isAnonymised: study.identity.value == .anonymised)
                    .filter { seen.insert($0.words).inserted }
                    .map { words, what, instead in
                        finding(
                            at: passage.location(of: words),
                            "the case study '\(study.id.value)' names \(what): '\(words)'",
                            remedy: "write '\(instead)', or acknowledge why it may stay"
                        )
                    }
            }
        }
    }

    private static func details(
        in text: String,
        isAnonymised: Bool
    ) -> [(words: String, what: String, instead: String)] {
        var found = [(words: String, what: String, instead: String)]()
        if isAnonymised, text.has(anyOf: ["Mr", "Ms", "Miss", "Mx"]) {
            found += text.matches(of: /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:[A-Z][\w’'-]+ )?[A-Z][\w’'-]+/)
                .map { (String($0.0), "a person by surname", "a resident") }
        }
        if text.has(anyOf: [" Home", " House Care", " Hospital", " Hospice", " Infirmary"]) {
            found += text.matches(
                of:
                    /\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* (?:(?:Care|Nursing|Residential|Retirement) Home|House Care|Hospital|Hospice|Infirmary)\b/
            )
            .map { (String($0.0), "a place where somebody can be found", "a care home") }
        }
        guard text.has(anyOf: ["ge 8", "ge 9", "ge 10", "ged 8", "ged 9", "ged 10", ", 8", ", 9", ", 10"]) else {
            return found
        }
        found += text.matches(of: /\b(?:aged? |, )((?:8\d|9\d|10\d))(?: years old)?(?=[,.; ])(?!%)/)
            .map { (String($0.0).trimmed.trimmingCommas, "an age that few have", "in their eighties") }
        return found
    }
}

extension String {
    fileprivate var trimmingCommas: String { drop { $0 == "," || $0 == " " }.description }
}
