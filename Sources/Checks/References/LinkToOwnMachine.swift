package import Diagnostics
internal import Markdown
internal import Model

/// A link leads where its readers can follow it.
package enum LinkToOwnMachine: Check {
    package static let rule = Rule(
        "link-to-own-machine",
        .error,
        .references,
        title: "Links that only work here",
        finds: """
            Links to the preview (`http://localhost:8080`), to addresses within a building (`http://192.168.1.20`, \
            `http://intranet`, `http://files.local`) and to files of a computer (`file:`).
            """,
        why: "Readers cannot follow them.",
        answer: "Write the id of what is meant, such as `kpi:visits`, or the public address."
    )

    /// Finds links to hosts that exist on one computer or in one building only.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap(\.links).compactMap { link in
            guard let host = host(of: link.destination), isInside(host) else { return nil }
            return finding(
                at: link.location,
                "'\(link.destination)' leads to '\(host)', which only exists on this computer or network",
                remedy: "write the id of what is meant, such as kpi:visits, or the public address"
            )
        }
    }

    /// The host of a web address, without a user and a port; `nil` for other addresses.
    private static func host(of address: String) -> String? {
        let lowered = address.lowercased()
        guard let scheme = ["http://", "https://", "//"].first(where: lowered.hasPrefix) else { return nil }
        let authority = lowered.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        if place.hasPrefix("[") { return String(place.dropFirst().prefix { $0 != "]" }) }
        return String(place.prefix { $0 != ":" })
    }

    private static func isInside(_ host: String) -> Bool {
        if host == "::1" || host.hasPrefix("fe80:") || host.hasPrefix("fc") && host.contains(":") { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        if numbers.count == 4, let first = numbers[0], let second = numbers[1], numbers.allSatisfy({ $0 != nil }) {
            return [0, 10, 127].contains(first) || (first == 192 && second == 168)
                || (first == 172 && (16...31).contains(second)) || (first == 169 && second == 254)
        }
        // A name without a dot is one of this network.
        if !host.isEmpty, !host.contains("."), !host.contains(":") { return true }
        return [".local", ".localhost", ".internal", ".lan", ".intranet"].contains(where: host.hasSuffix)
    }
}
