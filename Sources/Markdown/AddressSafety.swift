/// Which addresses a page may carry.
public enum AddressSafety {
    /// The schemes of this site's own: each names something in the content, and each is checked.
    public static let ownSchemes: Set<String> = [
        "kpi", "milestone", "case", "priority", "action", "report", "obligation", "meeting", "page", "chart", "table",
    ]

    /// The schemes that may lead off the site.
    public static let webSchemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Whether a page may link to the address: a relative one, or one with a scheme that is known to be harmless.
    ///
    /// A browser ignores control characters and white space in a scheme, so they are ignored here as well.
    public static func isSafe(_ address: String) -> Bool {
        guard let scheme = scheme(of: address) else { return true }
        return ownSchemes.contains(scheme) || webSchemes.contains(scheme)
    }

    /// The scheme in lower case, or `nil` for a relative address.
    public static func scheme(of address: String) -> String? {
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
