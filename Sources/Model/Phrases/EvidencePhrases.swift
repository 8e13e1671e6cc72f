/// Why a measure that is named as evidence does not bear out what is claimed.
enum EvidencePhrases {
    static func noLongerReported(_ measure: String) -> String {
        "the measure ‘\(measure)’ named as evidence is no longer reported"
    }

    static func notComparable(_ measure: String) -> String {
        "‘\(measure)’, named as evidence, cannot be compared with what members were told"
    }

    static func noFigure(_ measure: String) -> String { "‘\(measure)’, named as evidence, has no current figure" }

    static func worse(_ measure: String) -> String { "‘\(measure)’, named as evidence, got worse" }
}
