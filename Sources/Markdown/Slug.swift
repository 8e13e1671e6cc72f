/// Turns words into the part of an address or an anchor.
package enum Slug {
    /// Lower-case letters and digits, joined by hyphens: "What went well?" becomes `what-went-well`.
    package static func make(from words: String) -> String {
        var slug = ""
        var needsHyphen = false
        for character in words.lowercased() {
            if character.isLetter || character.isNumber {
                if needsHyphen, !slug.isEmpty { slug.append("-") }
                needsHyphen = false
                slug.append(character)
            } else if character != "'" && character != "’" {
                needsHyphen = true
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    /// A slug, or the slug with the first number after it that is free.
    package static func free(_ slug: String, isUsed: (String) -> Bool) -> String {
        guard isUsed(slug) else { return slug }
        var number = 2
        while isUsed("\(slug)-\(number)") { number += 1 }
        return "\(slug)-\(number)"
    }
}
