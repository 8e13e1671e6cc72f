internal import Diagnostics

/// How many things a page lists, in a sentence.
enum ListPhrases {
    /// How many there are: `There are 5 case studies`.
    static func caseStudies(_ count: Int) -> String {
        (count == 1 ? "There is " : "There are ") + count.counted("case study", "case studies") + "."
    }

    /// How many are open: `2 of 5 are open`.
    static func open(_ open: Int, of all: Int) -> String? {
        switch all {
        case 0: nil
        case 1: open == 1 ? "It is open." : "It is closed."
        default: "\(open) of \(all) " + (open == 1 ? "is" : "are") + " open."
        }
    }

    /// How many have no response: `2 of the 7 have no response`.
    static func unanswered(_ unanswered: Int, of all: Int) -> String? {
        switch (unanswered, all) {
        case (_, 0): nil
        case (0, 1): "It is answered."
        case (_, 1): "It has no response."
        case (0, _): "All \(all) are answered."
        default: "\(unanswered) of the \(all) " + (unanswered == 1 ? "has" : "have") + " no response."
        }
    }
}
