/// What may be an id: something that can stand in an address, a link and a spreadsheet as it is.
enum Identifier {
    /// What is wrong with an id, or `nil`.
    static func problem(in id: String) -> String? {
        if id.isEmpty { return "this id is empty" }
        guard let wrong = id.unicodeScalars.first(where: { !isAllowed($0) }) else {
            return id.hasPrefix(".") || id.hasPrefix("-") ? "the id '\(id)' begins with '\(id.prefix(1))'" : nil
        }
        let what = wrong.properties.isWhitespace ? "a space" : "the character '\(wrong)'"
        return "the id '\(id)' has \(what); an id has only letters, digits, hyphens and full stops"
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".": true
        default: false
        }
    }
}
