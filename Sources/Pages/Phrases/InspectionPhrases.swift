internal import Diagnostics
internal import Figures
internal import Model

/// What pages say of an inspection.
enum InspectionPhrases {
    /// How many findings there are and how they are answered, in a sentence.
    static func summary(_ words: [ObligationStanding.Word]) -> String {
        guard !words.isEmpty else { return "Nothing was found that has to be answered." }
        let parts = ObligationStanding.Word.allCases.compactMap { word -> String? in
            let count = words.count { $0 == word }
            guard count > 0 else { return nil }
            // Of several findings that stand alike, no number is said twice.
            let number = count < words.count ? "\(count)" : count > 1 ? "all" : ""
            return (number + " " + phrase(word)).trimmed
        }
        return "\(words.count.counted("finding")): \(parts.joined(lastBy: "and"))."
    }

    private static func phrase(_ word: ObligationStanding.Word) -> String {
        switch word {
        case .answered: "answered by something on course"
        case .notOnCourse: "with a named answer that is not on course"
        case .nothingNamed: "with nothing named as an answer"
        }
    }
}
