internal import Measures

/// What is asked about figures that are off their target, worse, or far from others.
///
/// A measure comes as questions name it: its title in quotation marks.
enum QuestionsAboutMeasures {
    /// In a few words, after "also because".
    enum Reason {
        static let offTarget = "it is off target"
        static let offTargetForLong = "it has been off target for a long time"
        static let offTargetAndWorse = "it is off target and getting worse"
        static let worseWithoutTarget = "it got worse, and has no target"
        static let specialCause = "the latest figure is worse than its usual variation"
        static let steadilyWorse = "it got worse three times in a row"
        static let unusualStep = "its latest step is unusually large"
        static let farFromComparator = "it is far from its comparator"
        static let maskedByTotal = "one group is off target"
        static let notComparable = "its figures are not like for like"
    }

    static func offTarget(_ measure: String) -> String { "What will bring \(measure) back to its target?" }

    static func offTargetForLong(_ measure: String) -> String {
        "When will \(measure) reach its target, which it keeps missing?"
    }

    static func offTargetAndWorse(_ measure: String) -> String {
        "What is being done about \(measure), which is off target and getting worse?"
    }

    static func worseWithoutTarget(_ measure: String) -> String {
        "Why has \(measure) got worse, and what level would be good enough?"
    }

    static func specialCause(_ measure: String) -> String {
        "What explains the latest figure for \(measure), which is worse than its usual variation?"
    }

    /// What the latest figure is in its process; usual variation does not say why it is asked about.
    static func latest(_ point: PointClass?) -> String {
        guard let point, point != .common else { return "The latest figure is one of seven worse than before." }
        return "The latest figure is \(point.meaning)."
    }

    static func steadilyWorse(_ measure: String) -> String {
        "What will stop \(measure) from getting worse, as it did three times in a row?"
    }

    /// A step that is far larger than usual.
    static func unusualStep(_ measure: String, isFall: Bool, isBetter: Bool) -> String {
        let step = isFall ? "the unusual fall in \(measure)" : "the unusual rise in \(measure)"
        return isBetter ? "What explains \(step), and can it be kept up?" : "What explains \(step)?"
    }

    /// A measure that is far worse than the same measure elsewhere.
    static func farFromComparator(_ measure: String, of place: String?) -> String {
        guard let place else {
            return "Why is \(measure) so much worse than the comparator, and what would close the gap?"
        }
        return "Why is \(measure) so much worse than the comparator (\(place)), and what would close the gap?"
    }

    static func maskedByTotal(_ measure: String, part: String) -> String {
        "\(measure) is on target overall: what is being done for \(part), which is off it?"
    }

    /// The figure of a part.
    static func part(_ name: String, _ reading: Reading) -> String { "\(name): \(reading.text)." }

    static func notComparable(_ measure: String) -> String {
        "Has \(measure) really improved, when the figures before and after are not like for like?"
    }
}
