/// Which addresses a page may carry.
package enum AddressSafety {
    /// The schemes of this site's own: each names something in the content, and each is checked.
    package static let ownSchemes: Set<String> = [
        "kpi", "milestone", "case", "priority", "action", "report", "obligation", "risk", "meeting", "page", "question",
        "chart", "table", "audit",
    ]

    /// Whether the address is that of a file in the content folder: `files/hub-map.png`.
    package static func isFile(_ address: String) -> Bool { address.hasPrefix("files/") }

    /// The schemes that may lead off the site.
    package static let webSchemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Whether a page may link to the address: a relative one, one of the site's own, or a whole one of the web.
    ///
    /// A browser ignores control characters and white space in a scheme, so they are ignored here as well.
    package static func isSafe(_ address: String) -> Bool {
        guard let scheme = scheme(of: address) else { return !namesHostAlone(address) }
        return ownSchemes.contains(scheme) || (webSchemes.contains(scheme) && isWhole(address, scheme: scheme))
    }

    /// The address with percent signs in place of what no address may hold, as CommonMark's own renderer writes it.
    static func encoded(_ address: String) -> String {
        guard address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || unsafeBytes.contains($0) }) else {
            return address
        }
        var result = ""
        for scalar in address.unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value), byte <= 0x20 || byte == 0x7F || unsafeBytes.contains(byte)
            else {
                result.unicodeScalars.append(scalar)
                continue
            }
            result += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return result
    }

    private static let unsafeBytes = Set("\"<>\\^`{|}".utf8)

    /// Whether the address is one of the web that leads somewhere: with a host, a mailbox or a number, and without a user
    /// name, behind which another host can hide.
    static func isWhole(_ address: String, scheme: String) -> Bool {
        let rest = address.drop { $0 != ":" }.dropFirst()
        switch scheme {
        case "http", "https":
            guard rest.hasPrefix("//") else { return false }
            return isHost(rest.dropFirst(2).prefix { !"/\\?#".contains($0) })
        case "mailto":
            let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty && isName(parts[1])
        default: return rest.contains(where: \.isNumber)
        }
    }

    /// A name or a number in brackets, and perhaps a port.
    private static func isHost(_ host: Substring) -> Bool {
        let isBracketed = host.first == "["
        let end = isBracketed ? host.firstIndex(of: "]").map(host.index(after:)) : host.firstIndex(of: ":")
        guard !isBracketed || end != nil else { return false }
        let (name, port) = (host[..<(end ?? host.endIndex)], host[(end ?? host.endIndex)...])
        let isPort = port.isEmpty || (port.first == ":" && port.dropFirst().allSatisfy(\.isNumber))
        guard isBracketed else { return isPort && isName(name) }
        return isPort && name.count > 3 && name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || ":.".contains($0) }
    }

    private static func isName(_ name: Substring) -> Bool {
        name.contains { $0.isLetter || $0.isNumber }
            && name.allSatisfy { $0.isLetter || $0.isNumber || "-._".contains($0) }
    }

    /// Whether the address takes the page's own scheme and another host: `//host`, which a file opened from a disk has not.
    private static func namesHostAlone(_ address: String) -> Bool {
        let start = address.unicodeScalars.filter { $0.value > 0x20 }.prefix(2)
        return start.count == 2 && start.allSatisfy { $0 == "/" || $0 == "\\" }
    }

    /// The scheme in lower case, or `nil` for a relative address.
    package static func scheme(of address: String) -> String? {
        var scheme = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case ":": return scheme.lowercased()
            case "/", "?", "#": return nil
            case _ where scalar.value <= 0x20 || scalar.value == 0x7F: continue
            default: scheme.unicodeScalars.append(scalar)
            }
        }
        return nil
    }
}
