package import Diagnostics
internal import Model

/// A mobile telephone is somebody's own.
package enum MobileNumber: Check {
    package static let rule = Rule(
        "mobile-number",
        .query,
        .privacy,
        title: "Mobile telephone numbers",
        finds: "A British mobile number, `07…` or `+44 7…`, in any text that is printed.",
        why: "It leads to one person at any hour, and stays on the web when that person has left.",
        answer: "Give the number of the office, or acknowledge that the number is a service's."
    )

    /// Finds mobile numbers, however they are written.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            guard passage.text.has(anyOf: ["07", "+44"]) else { return [] }
            return passage.text.matches(of: /(?:\+44[ -]?(?:\(0\))?[ -]?|\b0)7\d{3}[ -]?\d{3}[ -]?\d{3}\b/).map {
                match in
                let words = String(match.output)
                return finding(
                    at: passage.location(of: words),
                    "'\(words)' is a mobile telephone number",
                    remedy: "give the number of the office, or acknowledge that it is a service's"
                )
            }
        }
    }
}
