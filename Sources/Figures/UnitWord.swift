import Diagnostics
package import Measures

extension Unit {
    /// The unit's own word after a figure, as people write it: `days` and `day`; none for units that have a sign.
    private var words: [String] {
        switch self {
        case .days: ["days", "day"]
        case .other(let word):
            // 'hour' as well as 'hours'.
            [word.folded] + (word.hasSuffix("s") ? [String(word.folded.dropLast())] : [])
        case .percent, .count, .rate, .ratio, .money: []
        }
    }

    /// A figure without the unit's own word behind it: `7` for `7 days`; any other text as it is.
    package func withoutWord(after figure: String) -> String {
        for word in words where figure.folded.hasSuffix(word) {
            let number = figure.trimmed.dropLast(word.count).trimmed
            if number.last?.isNumber == true || number.last == ")" { return number }
        }
        return figure
    }

    /// What follows a figure without the unit's own word in front: `or less` for `days or less`.
    package func withoutWord(before words: String) -> String {
        let folded = words.folded
        let own = self.words.first { folded == $0 || folded.hasPrefix($0 + " ") }
        return own.map { String(folded.dropFirst($0.count)).trimmed } ?? words
    }
}
