extension TemplateSource {
    /// The ids that stand in the text as they are, without a tag in them.
    var identifiers: Set<String> {
        var found = Set<String>()
        var index = bytes.startIndex
        let mark = Array(" id=\"".utf8)
        while index + mark.count < bytes.endIndex {
            guard bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) else {
                index += 1
                continue
            }
            index += mark.count
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) else { break }
            let word = bytes[index..<end]
            if !word.contains(UInt8(ascii: "{")) { found.insert(String(decoding: word, as: UTF8.self)) }
            index = end
        }
        return found
    }
}
