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
            switch word {
            case .answered: return "\(count) answered by something on course"
            case .notOnCourse: return "\(count) with something named that is not on course"
            case .nothingNamed: return "\(count) with nothing named"
            }
        }
        return words.count.counted("finding") + ": " + parts.joined(separator: ", ") + "."
    }
}
