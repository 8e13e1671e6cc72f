/// Finds YAML's anchors and aliases (`&name`, `*name`) before the text is parsed.
///
/// Content files have no use for them, and a few lines of aliases of aliases can stand for more values than a computer
/// holds. Looking at the text alone may take a `*word` in Markdown for an alias, so a name counts only if both its
/// anchor and its alias stand where YAML would see them.
enum YAMLAliases {
    /// An alias whose anchor exists, with its place counted from 1 in the lines that were given.
    struct Alias: Equatable {
        let name: String
        let line: Int
        let column: Int
    }

    static func first(in lines: some Collection<Substring>) -> Alias? {
        var anchors = Set<String>()
        var aliases = [Alias]()
        for (index, line) in lines.enumerated()
        where line.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) {
            var previous: Unicode.Scalar = " "
            var column = 0
            let scalars = Array(line.unicodeScalars)
            while column < scalars.count {
                let scalar = scalars[column]
                defer {
                    previous = scalar
                    column += 1
                }
                guard scalar == "&" || scalar == "*", startsToken(after: previous) else { continue }
                let letters = scalars[(column + 1)...].prefix(while: isNameLetter)
                let next = scalars[letters.endIndex...].first ?? " "
                guard !letters.isEmpty, endsToken(before: next) else { continue }
                let name = String(String.UnicodeScalarView(letters))
                if scalar == "&" {
                    anchors.insert(name)
                } else {
                    aliases.append(Alias(name: name, line: index + 1, column: column + 1))
                }
            }
        }
        return aliases.first { anchors.contains($0.name) }
    }

    /// What ends a line for YAML, beside the line feed; and the byte-order mark, which it skips.
    private static let lineEnds = "\r\u{85}\u{2028}\u{2029}\u{FEFF}"

    private static func startsToken(after previous: Unicode.Scalar) -> Bool {
        (" \t[{,:?-\"'" + lineEnds).unicodeScalars.contains(previous)
    }

    private static func endsToken(before next: Unicode.Scalar) -> Bool {
        (" \t?:,]}%@`" + lineEnds).unicodeScalars.contains(next)
    }

    private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
