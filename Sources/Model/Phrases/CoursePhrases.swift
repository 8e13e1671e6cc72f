internal import Diagnostics

extension Course {
    /// In words: `Off course`.
    package var name: String {
        switch self {
        case .onCourse: "On course"
        case .atRisk: "At risk"
        case .offCourse: "Off course"
        case .notKnown: "Not known"
        }
    }

    /// In words within a sentence: `off course`.
    package var word: String {
        switch self {
        case .onCourse: "on course"
        case .atRisk: "at risk"
        case .offCourse: "off course"
        case .notKnown: "not known"
        }
    }
}

extension Delivery {
    /// The counts in words: `3 of 8 milestones due are done, 4 missed, 1 not reported; 2 to come, 1 of them at risk`.
    package var counts: String {
        let parts = [due > 0 ? dueCounts : nil, toCome > 0 ? countsToCome : nil].compactMap(\.self)
        return parts.isEmpty ? "no milestones" : parts.joined(separator: "; ")
    }

    private var dueCounts: String {
        let milestones = due.counted("milestone")
        let parts: [String?] = [
            done == 1 ? "\(done) of \(milestones) due is done" : "\(done) of \(milestones) due are done",
            missed > 0 ? "\(missed) missed" : nil,
            silent > 0 ? "\(silent) not reported" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private var countsToCome: String {
        let parts: [String?] = [
            due > 0 ? "\(toCome) to come" : "\(toCome.counted("milestone")) to come",
            atRisk > 0 ? "\(atRisk) at risk" : nil,
            toComeSilent > 0 ? "\(toComeSilent) not reported" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension Results {
    /// The counts in words: `2 of 4 measures with a target are on it, 1 near, 1 off; 2 got worse`.
    package var counts: String {
        let parts: [String?] = [
            rated + unknown > 0 ? ratings : "no measure has a target",
            worse > 0 ? "\(worse) got worse since members were told" : nil,
            warnings > 0 ? "\(warnings) with a special cause for the worse or nothing to compare" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    private var ratings: String {
        let measures = (rated + unknown).counted("measure")
        let parts: [String?] = [
            on == 1 ? "\(on) of \(measures) with a target is on it" : "\(on) of \(measures) with a target are on it",
            near > 0 ? "\(near) near" : nil,
            off > 0 ? "\(off) off" : nil,
            unknown > 0 ? "\(unknown) not known" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension PriorityStanding {
    /// The counts that the word comes from, in words.
    package var counts: String { "\(delivery.counts). \(EnquiryPhrases.capitalised(results.counts))" }

    /// The word with its counts.
    package var sentence: String { "\(overall.name): \(counts)." }
}
