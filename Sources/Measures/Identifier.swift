/// What may be an id: something that can stand in an address, a file name, a link and a spreadsheet as it is.
package enum Identifier {
    /// The most characters that an id may have: a file of its name has an ending too, and no system takes any length.
    private static let longest = 80

    /// Names that Windows keeps for devices, whatever ending follows.
    private static let devices: Set<String> = {
        let numbered = (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul"] + numbered)
    }()

    /// What is wrong with an id, or `nil`.
    package static func problem(in id: String) -> String? {
        if id.isEmpty { return "this id is empty" }
        if let wrong = id.unicodeScalars.first(where: { !isAllowed($0) }) {
            let what = wrong.properties.isWhitespace ? "a space" : "the character '\(wrong)'"
            return "the id '\(id)' has \(what); an id has only letters, digits, hyphens and full stops"
        }
        if id.hasPrefix(".") || id.hasPrefix("-") { return "the id '\(id)' begins with '\(id.prefix(1))'" }
        if id.hasSuffix(".") { return "the id '\(id)' ends with '.'" }
        if id.utf8.count > longest {
            return "the id '\(id.prefix(20))…' has \(id.utf8.count) characters; an id has at most \(longest)"
        }
        if let name = id.lowercased().split(separator: ".").first, devices.contains(String(name)) {
            return "no file on Windows can have the name '\(id)'"
        }
        return nil
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".": true
        default: false
        }
    }
}
