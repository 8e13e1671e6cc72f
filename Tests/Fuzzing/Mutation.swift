internal import TestSupport

/// What means something in one of the languages that are read.
private let pieces: [[UInt8]] =
    [
        "|", "-", "\n", "\n\n", "---\n", "`", "```\n", "*", "**", "_", "[", "]", "(", ")", "](", "<", ">", "!", "\\",
        "# ",
        "    ", "\t", "é", "\u{301}", "1. ", "- ", "> ", "|---|\n", "<!--", "-->", "<script>", "&#x3a;", "javascript:x",
        "kpi:a@2025", "[a]: b\n", "\r\n", "\r", "🙂", ":", ": ", "{", "}", "{{", "}}", "{{#", "{{/", "{{>", "{{{", "{{=",
        "&a ", "*a ", "? ", "!!x ", "%", "\"", "\"\"", ",", ";", "'", "=", "@", "+1", "[x] ", "[b]", "12%", "£1,234",
        "Mar-25", "2025-02-30", "9999999999999999999999", "-0", "1e400", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{202E}",
        "../", "#", "title: ", "id: ", "null", "\u{0}", "\\u0000", "[]", "<<: *a",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

/// Changes a text at a few places: bytes, pieces and lines are put in, taken out, repeated and moved.
func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let length = min(bytes.count - place, Int.random(in: 0...40, using: &generator))
        let piece = pieces.randomElement(using: &generator) ?? []
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: bytes.insert(contentsOf: piece, at: place)
        case 1: bytes.replaceSubrange(place..<(place + length), with: piece)
        case 2: bytes.removeSubrange(place..<(place + length))
        case 3:
            if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
        case 4:
            let times = Int.random(in: 2...200, using: &generator)
            bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: place)
        case 5:
            let part = Array(bytes[place..<(place + length)])
            let target = Int.random(in: 0...bytes.count, using: &generator)
            bytes.insert(contentsOf: part, at: target)
        case 6:
            if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        default:
            // A line twice, or not at all.
            let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            let line = Array(bytes[start..<end])
            if Bool.random(using: &generator) {
                bytes.insert(contentsOf: line, at: start)
            } else {
                bytes.removeSubrange(start..<end)
            }
        }
    }
}
