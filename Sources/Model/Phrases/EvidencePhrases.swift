/// Why a measure does not bear out what a milestone claims.
enum EvidencePhrases {
    static func noLongerReported(_ title: String) -> String {
        "the measure ‘\(title)’ named as evidence is no longer reported"
    }

    static func notComparable(_ title: String) -> String {
        "‘\(title)’, named as evidence, cannot be compared with what members were told"
    }

    static func noFigure(_ title: String) -> String { "‘\(title)’, named as evidence, has no current figure" }

    static func gotWorse(_ title: String) -> String { "‘\(title)’, named as evidence, got worse" }
}
