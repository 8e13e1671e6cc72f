/// Keeps addresses that start a script out of pages.
enum LinkGuard {
    /// What is written in place of an address that is not safe.
    static let replacement = "about:invalid"

    /// Whether an address has no scheme, or one that only leads somewhere.
    static func isSafe(_ address: String) -> Bool {
        var scheme = [UInt8]()
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: ":"): return allowed.contains(String(decoding: scheme, as: UTF8.self))
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            default: scheme.append(byte)
            }
        }
        return true
    }

    private static let allowed: Set<String> = ["http", "https", "mailto", "tel"]
}
