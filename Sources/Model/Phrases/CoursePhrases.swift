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
}

extension Delivery {
    /// The counts in words: `3 of 8 milestones due are done, 4 missed, 1 not reported; 2 to come, 1 of them at risk`.
    package var counts: String {
        var parts = [String]()
        if due > 0 {
            let verb = done == 1 ? "is" : "are"
            var words = "\(done) of \(due) " + (due == 1 ? "milestone" : "milestones") + " due \(verb) done"
            if missed > 0 { words += ", \(missed) missed" }
            if silent > 0 { words += ", \(silent) not reported" }
            parts.append(words)
        }
        if toCome > 0 {
            var words =
                due > 0 ? "\(toCome) to come" : "\(toCome) " + (toCome == 1 ? "milestone" : "milestones") + " to come"
            if atRisk > 0 { words += ", \(atRisk) at risk" }
            if toComeSilent > 0 { words += ", \(toComeSilent) not reported" }
            parts.append(words)
        }
        return parts.isEmpty ? "no milestones" : parts.joined(separator: "; ")
    }
}

extension Results {
    /// The counts in words: `2 of 4 measures with a target are on it, 1 near, 1 off; 2 got worse`.
    package var counts: String { counts(untargeted: "no measure has a target") }

    /// The same at the beginning of a sentence.
    var countsAsSentence: String { counts(untargeted: "No measure has a target") }

    private func counts(untargeted: String) -> String {
        let all = rated + unknown
        var parts = [String]()
        if all > 0 {
            var words = "\(on) of \(all) " + (all == 1 ? "measure" : "measures") + " with a target "
            words += (on == 1 ? "is" : "are") + " on it"
            if near > 0 { words += ", \(near) near" }
            if off > 0 { words += ", \(off) off" }
            if unknown > 0 { words += ", \(unknown) not known" }
            parts.append(words)
        } else {
            parts.append(untargeted)
        }
        if worse > 0 { parts.append("\(worse) got worse since members were told") }
        if warnings > 0 { parts.append("\(warnings) with a special cause for the worse or nothing to compare") }
        return parts.joined(separator: "; ")
    }
}

extension ObligationStanding.Word {
    /// In words: `Named, not on course`.
    package var name: String {
        switch self {
        case .answered: "Answered"
        case .notOnCourse: "Named, not on course"
        case .nothingNamed: "Nothing named"
        }
    }
}

extension PriorityStanding {
    /// The counts that the word comes from, in words.
    package var counts: String {
        delivery.counts + ". " + results.countsAsSentence
    }

    /// The word with its counts.
    package var sentence: String { overall.name + ": " + counts + "." }
}
