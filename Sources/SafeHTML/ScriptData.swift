/// JSON inside a script element or a script file.
public enum ScriptData {
    /// JSON in which everything is written as an escape that could end a script, open a comment, or break a line of an
    /// old JavaScript.
    ///
    /// - Parameter json: JSON as UTF-8.
    /// - Returns: JSON that means the same.
    public static func escaped(_ json: [UInt8]) -> [UInt8] {
        var safe = [UInt8]()
        safe.reserveCapacity(json.count + json.count / 32)
        var index = 0
        while index < json.count {
            switch json[index] {
            case UInt8(ascii: "<"): safe.append(contentsOf: "\\u003c".utf8)
            case UInt8(ascii: ">"): safe.append(contentsOf: "\\u003e".utf8)
            case UInt8(ascii: "&"): safe.append(contentsOf: "\\u0026".utf8)
            // The line separators U+2028 and U+2029.
            case 0xE2 where json[index...].starts(with: [0xE2, 0x80, 0xA8]):
                safe.append(contentsOf: "\\u2028".utf8)
                index += 2
            case 0xE2 where json[index...].starts(with: [0xE2, 0x80, 0xA9]):
                safe.append(contentsOf: "\\u2029".utf8)
                index += 2
            default: safe.append(json[index])
            }
            index += 1
        }
        return safe
    }
}
